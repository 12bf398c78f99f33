package io.copydesk.topology.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.apicurio.registry.serde.avro.DefaultAvroDatumProvider;
import io.copydesk.events.RawArticle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DatumsBySchemaTest {

  private static final RawArticle ARTICLE =
      RawArticle.newBuilder().setId("1").setTitle("A title").setBody("A body").build();

  private final DatumsBySchema<Object> datums = new DatumsBySchema<>();

  @BeforeEach
  void with_specific_records() {
    datums.setUseSpecificAvroReader(true);
  }

  @Test
  void an_equal_schemas_writer_is_kept() {
    Schema equal = new Schema.Parser().parse(ARTICLE.getSchema().toString());

    assertThat(datums.createDatumWriter(ARTICLE, equal))
        .isSameAs(datums.createDatumWriter(ARTICLE, ARTICLE.getSchema()));
  }

  @Test
  void the_default_serializers_use_it() {
    assertThat(RecordCodec.apicurio("http://registry/apis/registry/v3", false))
        .containsValue(DatumsBySchema.class.getName());
  }

  @Test
  void records_are_written_as_by_apicurios_own_and_read_back() throws Exception {
    byte[] bytes = bytes(datums.createDatumWriter(ARTICLE, ARTICLE.getSchema()));

    assertThat(bytes)
        .isEqualTo(
            bytes(
                new DefaultAvroDatumProvider<>().createDatumWriter(ARTICLE, ARTICLE.getSchema())));
    DatumReader<Object> reader = datums.createDatumReader(ARTICLE.getSchema());
    assertThat(reader.read(null, DecoderFactory.get().binaryDecoder(bytes, null)))
        .isEqualTo(ARTICLE);
  }

  private static byte[] bytes(DatumWriter<Object> writer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
    writer.write(ARTICLE, encoder);
    encoder.flush();
    return bytes.toByteArray();
  }
}
