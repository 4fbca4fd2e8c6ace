package org.planledger.query.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The views are those of the whole installation, such as its accounts, and not of the caller's organisation. Whoever
 * asks for them is named in the rules of the doors.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface OfInstallation {}
