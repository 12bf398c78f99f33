/** How well does a catalog link names to entities, measured against labels of readers? */
@NullMarked
package io.copydesk.cli.score.links;

import org.jspecify.annotations.NullMarked;
