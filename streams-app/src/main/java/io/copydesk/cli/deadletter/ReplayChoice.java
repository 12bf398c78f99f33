package io.copydesk.cli.deadletter;

/**
 * What an operator wants replayed although it would be left alone.
 *
 * @param again records that failed again after a replay
 * @param superseded records whose key was posted again later
 * @param older records that the raw topic no longer has, so that nobody knows whether they are
 *     superseded
 */
record ReplayChoice(boolean again, boolean superseded, boolean older) {}
