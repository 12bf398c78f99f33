/** How are enriched articles and links shown to people? */
@NullMarked
package io.copydesk.cli.render;

import org.jspecify.annotations.NullMarked;
