package org.tutela.risk.rubric;

/**
 * What hinders the attacker where he cannot try at will ({@link FactQuestion#XACL} answered by no). CVSS v4.0 tells two kinds apart
 * that v3 does not; the question is ours.
 */
public enum RubricObstacle {
    /** A defence that was built to hinder him: attack complexity high. */
    DEFENCE,
    /** A condition of how the device is deployed or runs: attack requirements present. */
    DEPLOYMENT_CONDITION,
    /** Nobody knows yet; it is rated as no obstacle, which is no better than either. */
    UNKNOWN
}
