using System.Text;
using System.Text.Json;
using LineageAnalyzers.Contracts.Batches;
using LineageAnalyzers.Contracts.Tests.Impact.Libraries;
using Xunit.Abstractions;

namespace LineageAnalyzers.Contracts.Tests.Impact;

/// <summary>The judge against a matrix of changes, and the matrix against the libraries that consumers use.</summary>
public sealed class ReadingMatrixTests(ITestOutputHelper output)
{
    [Fact]
    public void Judge_SaysOfEveryChangeWhoBreaks()
    {
        var wrong = new List<string>();
        foreach (var (change, answer) in ReadingCase.All.Zip(Answers()))
        {
            var expected = Describe(change.Compatible, change.Breaks, change.Safe, change.Unknown);
            var actual = Describe(answer.GetProperty("compatible").GetBoolean(), Names(answer, "breaks"), Names(answer, "safe"), Names(answer, "unknown"));
            if (expected != actual || answer.GetProperty("error").ValueKind != JsonValueKind.Null)
                wrong.Add($"{change.Id}\n  expected {expected}\n  but      {actual}\n  {answer.GetProperty("why")} {answer.GetProperty("error")}");
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {ReadingCase.All.Count}:\n{string.Join('\n', wrong)}");
    }

    // No consumer that is called safe may fail or lose what it reads, none that is called broken may live, with any library or choice of types.
    [Fact]
    public void Libraries_DoWhatTheMatrixSays()
    {
        var wrong = new List<string>();
        var agreed = new List<string>();
        foreach (var change in ReadingCase.All)
        {
            var readers = Read(change);
            foreach (var consumer in change.Consumers)
            {
                var broken = readers.Where(reader => reader.Records.Any(record => !record.Survives(consumer.Reads))).ToList();
                if (change.Safe.Contains(consumer.Project) && broken.Count > 0)
                    wrong.Add($"{change.Id}: {consumer.Project} is no safe one: {Describe(broken[0], consumer)}");
                if (change.Breaks.Contains(consumer.Project) && broken.Count < readers.Count)
                    wrong.Add($"{change.Id}: {consumer.Project} lives with {readers.Except(broken).First().Name}");
                if (change.Unknown.Contains(consumer.Project) && !consumer.Whole && (broken.Count == 0 || broken.Count == readers.Count))
                    agreed.Add($"{change.Id}: {consumer.Project} is unknown, though all libraries say {(broken.Count == 0 ? "safe" : "broken")}");
            }
        }

        output.WriteLine(string.Join('\n', agreed));
        Assert.True(wrong.Count == 0, $"{wrong.Count}:\n{string.Join('\n', wrong)}");
    }

    // Why a consumer is unknown: the library does not follow the specification, or the libraries differ.
    [Theory]
    [InlineData("avro: record in another namespace", "search", "GenericReader", false)]
    [InlineData("avro: enum in another namespace", "search", "GenericDatumReader", false)]
    [InlineData("avro: string to bytes", "search", "GenericReader", false)]
    [InlineData("avro: null or bytes from null or string", "search", "GenericDatumReader", false)]
    [InlineData("avro: long to timestamp", "search", "GenericReader", false)]
    [InlineData("avro: string to uuid", "search", "GenericDatumReader", false)]
    [InlineData("avro: timestamp-millis to timestamp-micros", "search", "GenericReader", true)]
    [InlineData("avro: timestamp-millis to timestamp-micros", "search", "GenericDatumReader", false)]
    [InlineData("avro: field renamed to an alias that the reader knows", "billing", "GenericReader", false)]
    [InlineData("avro: long to a reader of double", "billing", "GenericReader", false)]
    [InlineData("json: string to integer", "search", "System.Text.Json", false)]
    [InlineData("json: string to integer", "search", "Newtonsoft.Json", true)]
    [InlineData("json: string to boolean", "search", "System.Text.Json", false)]
    [InlineData("json: string to boolean", "search", "Newtonsoft.Json", true)]
    [InlineData("json: integer to number", "search", "System.Text.Json", false)]
    [InlineData("json: integer to number", "search", "Newtonsoft.Json JsonTypes { Long = True", true)]
    [InlineData("json: integer to number", "search", "Newtonsoft.Json JsonTypes { Long = False", false)]
    [InlineData("json: symbol added", "search", "System.Text.Json JsonTypes { Long = True, Enums = True", false)]
    [InlineData("json: symbol added", "search", "Newtonsoft.Json JsonTypes { Long = True, Enums = True", false)]
    [InlineData("json: symbol added", "search", "System.Text.Json JsonTypes { Long = True, Enums = False", true)]
    [InlineData("json: date to any text", "search", "System.Text.Json JsonTypes { Long = True, Enums = True, Parsed = True", false)]
    [InlineData("json: date to any text", "search", "System.Text.Json JsonTypes { Long = True, Enums = True, Parsed = False", true)]
    [InlineData("protobuf: required field removed", "search", "Google.Protobuf", true)]
    [InlineData("protobuf: closed enum with another value", "billing", "Google.Protobuf", true)]
    public void UnknownConsumer_LivesOrBreaksWithTheLibrary(string id, string project, string library, bool lives)
    {
        var change = ReadingCase.All.Single(change => change.Id == id);
        var consumer = change.Consumers.Single(consumer => consumer.Project == project);

        Assert.All(
            Read(change).Where(reader => reader.Name.StartsWith(library, StringComparison.Ordinal)),
            reader => Assert.Equal(lives, reader.Records.All(record => record.Survives(consumer.Reads))));
    }

    [Fact]
    public void Registry_AloneWouldBeWrongOften()
    {
        var all = ReadingCase.All;
        var (allowed, refused) = (all.Count(change => change.Compatible && change.Breaks.Count > 0), all.Count(change => !change.Compatible && change.Breaks.Count == 0 && change.Consumers.All(consumer => consumer.Whole || change.Safe.Contains(consumer.Project))));
        var consumers = all.Where(change => change.Compatible).Sum(change => change.Breaks.Count);

        output.WriteLine(
            $"{all.Count} changes: the registry allows {allowed} that break a consumer and refuses {refused} that break none; "
            + $"\"safe\" by its verdict alone would be wrong of {consumers} consumers, {all.Where(change => change.Compatible).Sum(change => change.Unknown.Count)} more are unknown.");
        Assert.True(all.Count >= 108, $"only {all.Count}");
        Assert.True(allowed > 20 && refused > 5, $"{allowed}, {refused}");
        Assert.All(new[] { "avro", "json", "protobuf" }, format => Assert.True(all.Count(change => change.Format == format) >= 30));
    }

    private static IReadOnlyList<LibraryReader> Read(ReadingCase change) => change.Format switch
    {
        "avro" => AvroLibrary.Read(change.Old, change.New),
        "json" => JsonLibrary.Read(change.Old, change.New),
        _ => ProtobufLibrary.Read(change.Old, change.New),
    };

    private static string Describe(LibraryReader reader, ReadingConsumer consumer)
    {
        var record = reader.Records.First(record => !record.Survives(consumer.Reads));
        return $"{reader.Name}: {record.Failure?.Message.Split('\n')[0] ?? $"'{consumer.Reads.First(field => !record.Arrives(field))}' does not arrive"}";
    }

    private static string Describe(bool compatible, IEnumerable<string> breaks, IEnumerable<string> safe, IEnumerable<string> unknown) =>
        $"{(compatible ? "compatible" : "incompatible")}, breaks [{string.Join(", ", breaks)}], safe [{string.Join(", ", safe)}], unknown [{string.Join(", ", unknown)}]";

    private static IEnumerable<string> Names(JsonElement answer, string member) => answer.GetProperty(member).EnumerateArray().Select(name => name.GetString()!);

    private static List<JsonElement> Answers()
    {
        using var questions = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', ReadingCase.All.Select(change => change.Question))));
        return ImpactBatch.Answer(questions, CancellationToken.None).Select(answer => JsonSerializer.Deserialize<JsonElement>(answer.Span)).ToList();
    }
}
