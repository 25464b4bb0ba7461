using Avro;
using Avro.IO;
using Avro.Specific;
using Confluent.Kafka;

namespace Acme.Contracts.Serialization;

/// <summary>Reads what <see cref="AvroSerializer{T}"/> wrote, with the class's own schema or an older one.</summary>
public sealed class AvroDeserializer<T> : IDeserializer<T>
    where T : class, ISpecificRecord, new()
{
    private readonly Dictionary<long, SpecificDatumReader<T>> _readers;

    /// <param name="olderSchemas">Schemas, besides the class's own, that records may be written with.</param>
    public AvroDeserializer(params IEnumerable<Schema> olderSchemas)
    {
        var schema = new T().Schema;
        _readers = olderSchemas
            .Append(schema)
            .ToDictionary(SchemaNormalization.ParsingFingerprint64, writer => new SpecificDatumReader<T>(writer, schema));
    }

    public T Deserialize(ReadOnlySpan<byte> data, bool isNull, SerializationContext context)
    {
        if (isNull)
            throw new InvalidDataException($"A record of '{context.Topic}' has no {context.Component.ToString().ToLowerInvariant()}.");
        if (!SingleObjectHeader.TryReadFingerprint(data, out var fingerprint))
            throw new InvalidDataException($"A record of '{context.Topic}' is not in Avro's single-object encoding.");
        if (!_readers.TryGetValue(fingerprint, out var reader))
            throw new InvalidDataException($"A record of '{context.Topic}' was written with the unknown schema {fingerprint:x16}.");

        using var stream = new MemoryStream(data[SingleObjectHeader.Length..].ToArray());
        return reader.Read(new T(), new BinaryDecoder(stream));
    }
}
