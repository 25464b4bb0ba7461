// What a program that uses @confluentinc/schemaregistry does in one context of a registry, normalised, and what it got, as JSON.
import confluent from '@confluentinc/schemaregistry'

const { SchemaRegistryClient } = confluent
const connect = () => new SchemaRegistryClient({ baseURLs: [process.argv[2]] })
const registry = connect()
const subject = 'n-value'
const json = schema => ({ schemaType: 'JSON', schema })

const first = await registry.register(subject, json('{"type": "object", "title": "N"}'), true)
const same = await connect().register(subject, json('{"title": "N", "type": "object"}'), true)
const second = await registry.register(subject, json('{"type": "object", "title": "Other"}'), true)
await registry.deleteSubjectVersion(subject, 1, false)
console.log(JSON.stringify({
  ids: [first, same, second],
  left: await connect().getAllVersions(subject),
  deleted: (await connect().getSchemaMetadata(subject, 1, true)).version,
}))
