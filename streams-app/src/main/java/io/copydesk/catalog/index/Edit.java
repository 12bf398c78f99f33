package io.copydesk.catalog.index;

/**
 * Marks the parts of an index that an editor has made since it last published. Those it may change
 * in place; a part with another mark is in use by readers, so that the editor copies it first. Only
 * the identity of the object counts.
 */
final class Edit {}
