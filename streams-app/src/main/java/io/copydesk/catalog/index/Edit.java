package io.copydesk.catalog.index;

/** Whose a part of a shared structure is: one editor between two publications. */
final class Edit {}
