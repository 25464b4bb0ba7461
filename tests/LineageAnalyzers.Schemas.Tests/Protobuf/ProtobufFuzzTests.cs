using System.Diagnostics;
using System.Globalization;
using System.Text;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.Protobuf.Buf;
using Xunit.Abstractions;

namespace LineageAnalyzers.Schemas.Tests.Protobuf;

/// <summary>
/// Texts of the cases, damaged at random: each gives an answer in time, never an exception. LINEAGE_FUZZ_COUNT sets how many, for a
/// long run; LINEAGE_FUZZ_SEED repeats one.
/// </summary>
public class ProtobufFuzzTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);
    private static readonly string[] Pieces =
    [
        "{", "}", ";", "=", "\"", "'", "\\", "[", "]", "<", ">", "(", ")", "/*", "*/", "//", ".", ",", "-", "0x", "1e", "9999999999", "\0", "\uFEFF", "é", "\ud800", "\n",
        "message A {", "oneof o {", "enum E {", "extend A {", "map<", "group G = 1 {", "reserved 1 to max;", "option x = {", "import \"a\";", "package p;",
        "repeated", "optional", "stream", "returns", "syntax = \"proto2\";", "edition = \"2023\";", "features.", "A a = 1;", "extensions 4 to 9;", "default = nan",
    ];

    [Fact]
    public void DamagedTexts_GiveAnAnswerInTime()
    {
        var count = Setting("LINEAGE_FUZZ_COUNT", 2000);
        var seed = Setting("LINEAGE_FUZZ_SEED", Environment.TickCount);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} texts, seed {seed}"));
        var random = new Random(seed);
        var readable = 0;
        for (var index = 0; index < count; index++)
        {
            var original = ProtobufTexts.All[random.Next(ProtobufTexts.All.Count)];
            var damaged = Damage(original, random);
            var watch = Stopwatch.StartNew();
            try
            {
                readable += Judge(original, damaged) ? 1 : 0;
            }
            catch (Exception error)
            {
                Assert.Fail($"seed {seed}, text {index}: {error}\n{damaged}");
            }

            Assert.True(watch.Elapsed < Limit, $"seed {seed}, text {index} took {watch.Elapsed}:\n{damaged}");
        }

        Assert.InRange(readable, count / 100, count);
    }

    private static bool Judge(string original, string damaged)
    {
        var (before, after) = (new SchemaText("protobuf", original), new SchemaText("protobuf", damaged));
        var result = SchemaCompatibility.Check(CompatibilityMode.Full, after, [before]);
        if (result.Error is not null && (result.IsCompatible || result.Changes.Count > 0))
            throw new InvalidOperationException($"an error and a verdict: {result.Error}");
        BufBreaking.Check(original, damaged, new BufSettings { Use = ["FILE", "PACKAGE", "WIRE_JSON", "WIRE"] });
        BufSettingsOf(damaged);
        if (result.Error is not null)
            return false;
        var document = SchemaFormats.Find("protobuf")!.Parse(after);
        _ = document.TaggedFields.Count() + (document.Name?.Length ?? 0);
        return document.IsSameAs(document) && document.FindDifferences(document).Count == 0;
    }

    private static void BufSettingsOf(string text)
    {
        try
        {
            BufSettings.Parse(text);
        }
        catch (SchemaException)
        {
            // The answer for a text that is no configuration.
        }
    }

    private static string Damage(string text, Random random)
    {
        var damaged = new StringBuilder(text);
        for (var count = random.Next(1, 5); count > 0; count--)
        {
            var place = random.Next(damaged.Length + 1);
            var length = Math.Min(random.Next(1, 30), damaged.Length - place);
            switch (random.Next(6))
            {
                case 0: damaged.Remove(place, length); break;
                case 1: damaged.Insert(place, Pieces[random.Next(Pieces.Length)]); break;
                case 2: damaged.Insert(place, string.Concat(Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], random.Next(1, 200)))); break;
                case 3: damaged.Insert(random.Next(damaged.Length + 1), damaged.ToString(place, length)); break;
                case 4: Nest(damaged, place, random); break;
                default: damaged.Insert(place, (char)random.Next(0x250)); break;
            }
        }

        return random.Next(30) == 0 ? Convert.ToBase64String(Encoding.UTF8.GetBytes(damaged.ToString())) : damaged.ToString();
    }

    private static void Nest(StringBuilder text, int place, Random random)
    {
        var depth = random.Next(1, 300);
        text.Insert(place, string.Concat(Enumerable.Repeat("message A {", depth))).Append('}', depth);
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
