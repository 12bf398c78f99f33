/** How well a catalog links names to entities, against a reader's labels. */
@NullMarked
package io.copydesk.cli.score.links;

import org.jspecify.annotations.NullMarked;
