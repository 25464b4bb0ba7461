// What a program that uses @kafkajs/confluent-schema-registry does with a registry, and what it got, as JSON.
import kafkajs from '@kafkajs/confluent-schema-registry'

const { SchemaRegistry, SchemaType, COMPATIBILITY } = kafkajs
const registry = new SchemaRegistry({ host: process.argv[2] })
const options = { subject: 'orders-value', compatibility: COMPATIBILITY.FULL }
const avro = fields => ({ type: SchemaType.AVRO, schema: JSON.stringify({ type: 'record', name: 'Order', namespace: 'acme', fields }) })
const id = { name: 'id', type: 'string' }
const note = { name: 'note', type: 'string', default: '' }

const first = await registry.register(avro([id]), options)
const second = await registry.register(avro([id, note]), options)
const again = await registry.register(avro([id]), options)
const refused = await registry.register(avro([note]), options).catch(error => error.message)

const written = await registry.encode(second.id, { id: '1', note: 'n' })
const read = await new SchemaRegistry({ host: process.argv[2] }).decode(written)
console.log(JSON.stringify({
  ids: [first.id, second.id, again.id],
  latest: await registry.getLatestSchemaId('orders-value'),
  byVersion: await registry.getRegistryId('orders-value', 1),
  bySchema: await registry.getRegistryIdBySchema('orders-value', avro([id])),
  refused,
  read,
}))
