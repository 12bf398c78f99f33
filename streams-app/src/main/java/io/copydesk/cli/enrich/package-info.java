/** {@code copydesk enrich}: how are articles enriched in this process, without Kafka? */
@NullMarked
package io.copydesk.cli.enrich;

import org.jspecify.annotations.NullMarked;
