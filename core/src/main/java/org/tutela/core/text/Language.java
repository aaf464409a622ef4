package org.tutela.core.text;

/** A language that generated texts can be rendered in. */
public enum Language {
    /** English, the language every text exists in. */
    EN,
    /** German. */
    DE,
    /** French. */
    FR
}
