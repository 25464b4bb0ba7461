using System.Buffers.Binary;
using Avro;

namespace Acme.Contracts.Serialization;

/// <summary>
/// The ten bytes before an Avro record that say which schema wrote it: Avro's single-object encoding, a marker and the schema's fingerprint.
/// </summary>
internal static class SingleObjectHeader
{
    public const int Length = 10;

    private static ReadOnlySpan<byte> Marker => [0xC3, 0x01];

    public static byte[] Of(Schema schema)
    {
        var header = new byte[Length];
        Marker.CopyTo(header);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(Marker.Length), SchemaNormalization.ParsingFingerprint64(schema));
        return header;
    }

    public static bool TryReadFingerprint(ReadOnlySpan<byte> record, out long fingerprint)
    {
        fingerprint = 0;
        return record.Length >= Length
            && record.StartsWith(Marker)
            && BinaryPrimitives.TryReadInt64LittleEndian(record[Marker.Length..], out fingerprint);
    }
}
