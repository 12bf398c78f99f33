/** Does the cluster have the topics and grant the rights that the application needs? */
@NullMarked
package io.copydesk.app.cluster;

import org.jspecify.annotations.NullMarked;
