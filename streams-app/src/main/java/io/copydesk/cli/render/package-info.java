/** Shows enriched articles to people. */
@NullMarked
package io.copydesk.cli.render;

import org.jspecify.annotations.NullMarked;
