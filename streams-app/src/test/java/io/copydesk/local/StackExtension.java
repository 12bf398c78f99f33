package io.copydesk.local;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;

/**
 * Gives a test its {@link TestStack}: one per JVM, started when first asked for. See {@link
 * WithStack}.
 */
public final class StackExtension implements ExecutionCondition, ParameterResolver {
  /**
   * The system property that says which stack: {@code local}, the default, or {@code containers}.
   */
  static final String KIND = "copydesk.it.stack";

  private static final Logger LOG = LoggerFactory.getLogger(StackExtension.class);
  private static final String REQUIRE_DOCKER = "TESTS_REQUIRE_DOCKER";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (!containers() || DockerClientFactory.instance().isDockerAvailable()) {
      return ConditionEvaluationResult.enabled("the stack can be had");
    }
    if ("true".equals(System.getenv(REQUIRE_DOCKER))) {
      throw new IllegalStateException("Docker is not available, and " + REQUIRE_DOCKER + " is set");
    }
    LOG.warn("Docker is not available: {} does not run in containers", context.getDisplayName());
    return ConditionEvaluationResult.disabled("Docker is not available");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == TestStack.class;
  }

  @Override
  public TestStack resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(StackExtension.class))
        .getOrComputeIfAbsent(TestStack.class, type -> start(), TestStack.class);
  }

  private static TestStack start() {
    return containers() ? ContainerStack.start() : InProcessStack.start();
  }

  private static boolean containers() {
    return switch (System.getProperty(KIND, "local")) {
      case "local" -> false;
      case "containers" -> true;
      case String other ->
          throw new IllegalArgumentException(KIND + " is neither local nor containers: " + other);
    };
  }
}
