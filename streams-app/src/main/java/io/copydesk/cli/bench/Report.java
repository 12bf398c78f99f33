package io.copydesk.cli.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a benchmark measured, for people and for programs. */
interface Report {

  /** A line each. */
  List<String> lines();

  /** By key, in order. */
  Map<String, Number> values();

  /** The values as one object on one line, rounded to what the measurement is worth. */
  default String json() {
    Map<String, Object> rounded = new LinkedHashMap<>();
    values().forEach((key, value) -> rounded.put(key, rounded(value)));
    try {
      return new ObjectMapper().writeValueAsString(rounded);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("numbers are always JSON", e);
    }
  }

  private static Number rounded(Number value) {
    return value instanceof Double d
        ? new BigDecimal(new BigDecimal(d).round(new MathContext(4)).toPlainString())
        : value;
  }
}
