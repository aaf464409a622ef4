package org.tutela.interchange.json.located;

/**
 * How much of a text is read. What is larger is a problem with a place.
 *
 * @param maxBytes the largest text, in bytes
 * @param maxValues how many values there may be, lists and objects included
 * @param maxDepth how deep lists and objects may be nested
 * @param maxTextLength the longest text, in UTF-16 code units
 * @param maxNumberLength the longest number, in characters
 */
public record Limits(int maxBytes, int maxValues, int maxDepth, int maxTextLength, int maxNumberLength) {}
