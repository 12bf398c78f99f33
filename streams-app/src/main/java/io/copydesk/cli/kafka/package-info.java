/** How do commands use a cluster? They prepare its topics, write records and read them. */
@NullMarked
package io.copydesk.cli.kafka;

import org.jspecify.annotations.NullMarked;
