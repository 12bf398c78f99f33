package io.copydesk.catalog;

/** Whose a part of a shared structure is: one editor between two publications. */
final class Edit {}
