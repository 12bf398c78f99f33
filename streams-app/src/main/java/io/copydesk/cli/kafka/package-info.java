/** What commands do with topics: publish to them, read them, prepare them. */
@NullMarked
package io.copydesk.cli.kafka;

import org.jspecify.annotations.NullMarked;
