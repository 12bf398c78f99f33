package io.copydesk.topology.article;

/**
 * A record that is ready to be produced.
 *
 * @param sink name of the node that produces it
 * @param key in UTF-8
 * @param value in the wire format
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on at once; never compared.
record Output(String sink, byte[] key, byte[] value) {}
