// Posts the article on standard input and prints the enriched record as one line of JSON.
// usage: node round-trip.js BOOTSTRAP REGISTRY PREFIX < article.json
import { readFileSync } from "node:fs";
import kafkajs from "kafkajs";
import { SchemaRegistry } from "@kafkajs/confluent-schema-registry";

const { Kafka, CompressionTypes, logLevel } = kafkajs;
const [bootstrap, host, prefix] = process.argv.slice(2);
const article = JSON.parse(readFileSync(0, "utf8"));
const kafka = new Kafka({ clientId: "node-client", brokers: [bootstrap], logLevel: logLevel.ERROR });
const registry = new SchemaRegistry({ host });

// The consumer is in place before the article is posted, and reads committed records only (KafkaJS's default).
const consumer = kafka.consumer({ groupId: `node-client-${process.pid}` });
await consumer.connect();
await consumer.subscribe({ topic: `${prefix}articles.enriched`, fromBeginning: true });
const enriched = new Promise((resolve, reject) => {
  consumer.run({
    eachMessage: async ({ message }) => {
      try {
        if (message.key.toString() === article.id) resolve(await registry.decode(message.value));
      } catch (e) {
        reject(e);
      }
    },
  });
});

const producer = kafka.producer({ idempotent: true });
await producer.connect();
const schemaId = await registry.getLatestSchemaId(`${prefix}articles.raw-value`);
await producer.send({
  topic: `${prefix}articles.raw`,
  compression: CompressionTypes.GZIP,
  messages: [{ key: article.id, value: await registry.encode(schemaId, article) }],
});
await producer.disconnect();

console.log(JSON.stringify(await enriched));
await consumer.disconnect();
