/** Measures throughput, latency and memory. */
@NullMarked
package io.copydesk.cli.bench;

import org.jspecify.annotations.NullMarked;
