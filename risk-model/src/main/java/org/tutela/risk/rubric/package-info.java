/**
 * The MITRE rubric for CVSS of medical devices: answers to plain questions about a device become a CVSS vector.
 *
 * <p>This is the step of the flow where a team that knows its device, but not CVSS, rates a vulnerability. What comes out is a
 * vector: the severity of a vulnerability, and facts on how hard it is to exploit. By METHOD 2.0 it may set the exploitability of an
 * attack step; it may not set the severity of harm, because a loss of confidentiality, integrity or availability is not a harm, and
 * it decides nothing about acceptability. No type of this package is taken where a risk level is asked for.
 *
 * <p>Read first {@link org.tutela.risk.rubric.RubricAnswers} and {@link org.tutela.risk.rubric.RubricRating}. Where the rating
 * departs from the published workbook is listed in {@link org.tutela.risk.rubric.RubricDeviation}.
 *
 * <p>Source: Rubric for Applying CVSS to Medical Devices, MITRE, and its workbook, mitre/md-cvss-rubric-tools at 973bd75. The wording
 * of the questions is our own. The guidance beside the questions comes from a text about the rubric and is not verified, see
 * {@link org.tutela.risk.rubric.FactQuestion#guidanceGrade()}; the paper behind the rubric was not read, which leaves open what
 * {@link org.tutela.risk.rubric.XcpmMode} lets the caller choose.
 */
@NullMarked
package org.tutela.risk.rubric;

import org.jspecify.annotations.NullMarked;
