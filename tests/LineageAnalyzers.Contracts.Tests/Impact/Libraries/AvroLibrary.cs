using System.Collections;
using System.Globalization;
using Avro;
using Avro.Generic;
using Avro.IO;

namespace LineageAnalyzers.Contracts.Tests.Impact.Libraries;

/// <summary>Writes records of one schema with Apache.Avro and reads them with another one, by both of its readers.</summary>
internal static class AvroLibrary
{
    private const int Records = 12;

    public static IReadOnlyList<LibraryReader> Read(string old, string update)
    {
        var (reader, writer) = (Schema.Parse(old), Schema.Parse(update));
        var records = Enumerable.Range(0, Records).Select(seed => Sample(writer, seed)).ToList();
        return
        [
            new LibraryReader("GenericReader", records.ConvertAll(record => Read(writer, record, input => new GenericReader<object>(writer, reader).Read(null!, input)))),
            new LibraryReader("GenericDatumReader", records.ConvertAll(record => Read(writer, record, input => new GenericDatumReader<object>(writer, reader).Read(null!, input)))),
        ];
    }

    private static ReadOutcome Read(Schema writer, object? record, Func<Decoder, object> read)
    {
        using var bytes = new MemoryStream();
        new GenericWriter<object>(writer).Write(record!, new BinaryEncoder(bytes));
        bytes.Position = 0;
        try
        {
            var result = read(new BinaryDecoder(bytes));
            return new ReadOutcome { Arrives = path => Text(Find(result, path)) == Text(Find(record, path)) };
        }
        catch (Exception failure)
        {
            return new ReadOutcome { Failure = failure };
        }
    }

    // Every branch and every symbol comes up; numbers are so large that a narrower type loses them.
    private static object? Sample(Schema schema, int seed) => schema switch
    {
        RecordSchema record => SampleRecord(record, seed),
        UnionSchema union => Sample(union.Schemas[seed % union.Schemas.Count], seed / union.Schemas.Count),
        EnumSchema symbols => new GenericEnum(symbols, symbols.Symbols[seed % symbols.Symbols.Count]),
        FixedSchema binary => new GenericFixed(binary, Enumerable.Range(1, binary.Size).Select(number => (byte)number).ToArray()),
        ArraySchema array => new[] { Sample(array.ItemSchema, seed), Sample(array.ItemSchema, seed + 1) },
        MapSchema map => new Dictionary<string, object?> { ["key"] = Sample(map.ValueSchema, seed) },
        LogicalSchema logical => logical.LogicalTypeName switch
        {
            "uuid" => new Guid(seed, 0, 0, new byte[8]),
            "decimal" => new AvroDecimal(new System.Numerics.BigInteger(1234 + seed), int.Parse(logical.GetProperty("scale") ?? "0", CultureInfo.InvariantCulture)),
            "time-millis" or "time-micros" => TimeSpan.FromMinutes(seed + 1),
            "date" => new DateTime(2026, 1, 2 + seed, 0, 0, 0, DateTimeKind.Utc),
            _ => new DateTime(2026, 1, 2 + seed, 3, 4, 5, DateTimeKind.Utc),
        },
        _ => SamplePrimitive(schema, seed),
    };

    private static object? SamplePrimitive(Schema schema, int seed) => schema.Tag switch
    {
        Schema.Type.Boolean => true,
        Schema.Type.Int => 1_000_000_007 + seed,
        Schema.Type.Long => 9_000_000_000_000_000_007L + seed,
        Schema.Type.Float => 1.5f + seed,
        Schema.Type.Double => 0.1 + seed,
        Schema.Type.Bytes => new byte[] { 1, 200, 3 },
        Schema.Type.String => string.Create(CultureInfo.InvariantCulture, $"text {seed}"),
        Schema.Type.Null => null,
        _ => throw new NotSupportedException(schema.ToString()),
    };

    private static GenericRecord SampleRecord(RecordSchema schema, int seed)
    {
        var record = new GenericRecord(schema);
        foreach (var field in schema.Fields)
            record.Add(field.Name, Sample(field.Schema, seed));
        return record;
    }

    private static object? Find(object? value, string path)
    {
        foreach (var step in path.Replace("[]", "", StringComparison.Ordinal).Replace("{}", "", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
            value = Enter(value, step);
        return value;
    }

    private static object? Enter(object? value, string step) => value switch
    {
        GenericRecord record => record.TryGetValue(step, out var found) ? found : "(not written)",
        IDictionary<string, object> map => map.Values.Select(item => Enter(item, step)).ToArray(),
        Array items => items.Cast<object?>().Select(item => Enter(item, step)).ToArray(),
        _ => value,
    };

    private static string Text(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        byte[] bytes => Convert.ToHexString(bytes),
        GenericFixed binary => Convert.ToHexString(binary.Value),
        GenericEnum symbol => symbol.Value,
        GenericRecord record => "{" + string.Join(", ", record.Schema.Fields.Select(field => $"{field.Name}: {Text(record.GetValue(field.Pos))}")) + "}",
        IDictionary<string, object> map => "{" + string.Join(", ", map.Select(item => $"{item.Key}: {Text(item.Value)}")) + "}",
        IEnumerable items => "[" + string.Join(", ", items.Cast<object?>().Select(Text)) + "]",
        int or long => Convert.ToDecimal(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        float number => Whole((double)number),
        double number => Whole(number),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    // A whole number is the same number in every type.
    private static string Whole(double number) =>
        Math.Floor(number) == number && Math.Abs(number) < 1e19 ? ((decimal)number).ToString("0", CultureInfo.InvariantCulture) : number.ToString("R", CultureInfo.InvariantCulture);
}
