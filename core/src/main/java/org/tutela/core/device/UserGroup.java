package org.tutela.core.device;

/**
 * Who uses a device; MDR Article 2(37) and (38).
 */
public enum UserGroup {
    /** A person with formal education in a field of healthcare. */
    HEALTHCARE_PROFESSIONAL,
    /** A person without, such as a patient or a relative. */
    LAY_PERSON,
    /** A person who installs, maintains or repairs the device. */
    SERVICE_PERSONNEL
}
