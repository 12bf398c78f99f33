package io.copydesk.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An OAuth 2 authorization server: issues JSON Web Tokens for a client's credentials, which it
 * takes from the Authorization header or the form, and publishes the key that they are signed with.
 */
public final class TokenIssuer implements AutoCloseable {

  /** Who the tokens are for. */
  public static final String AUDIENCE = "news";

  private static final String KEY_ID = "test-key";
  private static final int LIFETIME_SECONDS = 300;

  private final HttpServer server;
  private final KeyPair keys;
  private final Map<String, String> secrets;
  private final Set<String> issued = ConcurrentHashMap.newKeySet();

  private TokenIssuer(HttpServer server, KeyPair keys, Map<String, String> secrets) {
    this.server = server;
    this.keys = keys;
    this.secrets = Map.copyOf(secrets);
  }

  /**
   * Starts one on a free port.
   *
   * @param secrets of each client, by its id, which becomes the token's subject
   */
  public static TokenIssuer start(Map<String, String> secrets)
      throws IOException, GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    TokenIssuer issuer = new TokenIssuer(server, generator.generateKeyPair(), secrets);
    server.createContext("/token", issuer::issue);
    server.createContext("/keys", exchange -> answer(exchange, 200, issuer.keySet()));
    server.start();
    return issuer;
  }

  /** Where clients get their tokens. */
  public URI tokenEndpoint() {
    return address("/token");
  }

  /** Where servers get the key, as a JSON Web Key Set. */
  public URI keyEndpoint() {
    return address("/keys");
  }

  /** The tokens' issuer. */
  public String name() {
    return address("").toString();
  }

  /** Whether that token is one of ours. */
  public boolean hasIssued(String token) {
    return issued.contains(token);
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private void issue(HttpExchange exchange) throws IOException {
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    for (Map.Entry<String, String> client : secrets.entrySet()) {
      String basic = client.getKey() + ":" + client.getValue();
      String inForm = "client_id=%s&client_secret=%s".formatted(client.getKey(), client.getValue());
      if (("Basic " + Base64.getEncoder().encodeToString(basic.getBytes(UTF_8))).equals(header)
          || form.contains(inForm)) {
        answer(
            exchange,
            200,
            "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":%d}"
                .formatted(token(client.getKey()), LIFETIME_SECONDS));
        return;
      }
    }
    answer(exchange, 401, "{\"error\":\"invalid_client\"}");
  }

  private String token(String subject) {
    long now = Instant.now().getEpochSecond();
    String header = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + KEY_ID + "\"}";
    String claims =
        "{\"iss\":\"%s\",\"aud\":\"%s\",\"sub\":\"%s\",\"scope\":\"news\",\"iat\":%d,\"exp\":%d}"
            .formatted(name(), AUDIENCE, subject, now, now + LIFETIME_SECONDS);
    String signed = base64(header.getBytes(UTF_8)) + "." + base64(claims.getBytes(UTF_8));
    String token = signed + "." + sign(signed);
    issued.add(token);
    return token;
  }

  private String sign(String text) {
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(keys.getPrivate());
      signature.update(text.getBytes(UTF_8));
      return base64(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String keySet() {
    RSAPublicKey key = (RSAPublicKey) keys.getPublic();
    return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}]}"
        .formatted(KEY_ID, unsigned(key.getModulus()), unsigned(key.getPublicExponent()));
  }

  private static String unsigned(BigInteger number) {
    byte[] bytes = number.toByteArray();
    int start = bytes[0] == 0 ? 1 : 0;
    return base64(Arrays.copyOfRange(bytes, start, bytes.length));
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
