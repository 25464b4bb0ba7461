// What a program that uses @confluentinc/schemaregistry does with a registry, and what it got, as JSON.
import confluent from '@confluentinc/schemaregistry'

const { SchemaRegistryClient, AvroSerializer, AvroDeserializer, SerdeType, Compatibility } = confluent
const connect = () => new SchemaRegistryClient({ baseURLs: [process.argv[2]] })
const registry = connect()
const subject = 'payments-value'
const avro = (fields, more) => ({ schemaType: 'AVRO', schema: JSON.stringify({ type: 'record', name: 'Payment', fields }), ...more })
const id = { name: 'id', type: 'string' }
const amount = { name: 'amount', type: 'long', default: 0 }
const metadata = { metadata: { properties: { owner: 'team-payments' }, tags: { 'Payment.id': ['PII'] } } }

const first = await registry.register(subject, avro([id], metadata))
await registry.updateCompatibility(subject, Compatibility.FULL)
const judged = [
  await registry.testSubjectCompatibility(subject, avro([id, amount])),
  await registry.testSubjectCompatibility(subject, avro([amount])),
  await registry.testCompatibility(subject, 1, avro([amount])),
]
const refused = await registry.register(subject, avro([amount])).catch(error => ({ status: error.status, message: error.message }))
const second = await registry.register(subject, avro([id, amount]))

const fresh = connect()
const written = await new AvroSerializer(fresh, SerdeType.VALUE, { useLatestVersion: true }).serialize('payments', { id: 'a', amount: 3 })
const read = await new AvroDeserializer(connect(), SerdeType.VALUE, {}).deserialize('payments', written)
const result = {
  ids: [first, second, await fresh.getId(subject, avro([id, amount]))],
  version: await fresh.getVersion(subject, avro([id, amount])),
  versions: await fresh.getAllVersions(subject),
  metadata: (await fresh.getSchemaMetadata(subject, 1)).metadata,
  compatibility: await fresh.getCompatibility(subject),
  judged,
  refused,
  read,
}
await registry.deleteSubjectVersion(subject, 1, false)
result.left = await connect().getAllVersions(subject)
result.deleted = await registry.deleteSubject(subject, false)
result.subjects = await connect().getAllSubjects()
console.log(JSON.stringify(result))
