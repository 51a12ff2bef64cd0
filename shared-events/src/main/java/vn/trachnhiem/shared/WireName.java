package vn.trachnhiem.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The stable name and version under which an event is stored, for ever. Class and package names may change; this may not. A change
 * of shape is a new version beside an upcaster.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WireName {
    /** Subject and past participle, such as {@code task.assigned}. */
    String value();

    /** Counts the shapes from 1. */
    int version() default 1;
}
