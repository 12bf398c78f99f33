/**
 * How is the application put together, started, kept running and stopped? Below it its
 * configuration, the checks of cluster and registry, health and metrics.
 */
@NullMarked
package io.copydesk.app;

import org.jspecify.annotations.NullMarked;
