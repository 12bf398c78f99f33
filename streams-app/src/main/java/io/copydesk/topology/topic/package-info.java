/** Which topics, nodes and stores does the application have? Each is declared here once. */
@NullMarked
package io.copydesk.topology.topic;

import org.jspecify.annotations.NullMarked;
