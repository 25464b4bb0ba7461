using Avro.IO;
using Avro.Specific;
using Confluent.Kafka;

namespace Acme.Contracts.Serialization;

/// <summary>Writes generated Avro classes in Avro's single-object encoding.</summary>
public sealed class AvroSerializer<T> : ISerializer<T>
    where T : class, ISpecificRecord, new()
{
    private readonly SpecificDatumWriter<T> _writer;
    private readonly byte[] _header;

    public AvroSerializer()
    {
        var schema = new T().Schema;
        _writer = new SpecificDatumWriter<T>(schema);
        _header = SingleObjectHeader.Of(schema);
    }

    public byte[] Serialize(T data, SerializationContext context)
    {
        using var stream = new MemoryStream();
        stream.Write(_header);
        var encoder = new BinaryEncoder(stream);
        _writer.Write(data, encoder);
        encoder.Flush();
        return stream.ToArray();
    }
}
