using System.Diagnostics;
using System.Text;
using LineageAnalyzers.Model;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.Protobuf.Buf;

namespace LineageAnalyzers.Schemas.Tests.Protobuf;

/// <summary>Sets of files that are made to take forever.</summary>
public class ProtobufHostileTests
{
    [Fact]
    public void ImportsThatFormARing_AreReadOnce()
    {
        var a = "import \"b.proto\"; message A { optional B b = 1; }";
        var references = new[] { new SchemaReference("a.proto", a.Replace("A {", "C {", StringComparison.Ordinal)), new SchemaReference("b.proto", "import \"a.proto\"; message B { }") };

        Assert.True(Check(a, references, a, references).IsCompatible);
    }

    // Each message holds the next one twice: 2^40 ways through, all of them different in the end.
    [Fact]
    public void ManyWaysToADifference_AreNotAllGone()
    {
        static SchemaReference[] Import(string type)
        {
            var text = new StringBuilder();
            for (var index = 0; index < 40; index++)
                text.Append("message M").Append(index).Append(" { optional M").Append(index + 1).Append(" a = 1; optional M").Append(index + 1).Append(" b = 2; }\n");
            return [new SchemaReference("m.proto", $"{text} message M40 {{ optional {type} x = 1; }}")];
        }

        const string Root = "import \"m.proto\"; message R { optional M0 m = 1; }";
        var watch = Stopwatch.StartNew();

        Assert.Contains(Check(Root, Import("int32"), Root, Import("string")).Changes, change => change.Path == "#/M40/1");
        Assert.True(Check(Root, Import("int32"), Root, Import("bool")).IsCompatible);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"took {watch.Elapsed}");
    }

    [Fact]
    public void LongChainOfMessages_IsFollowedToItsEnd()
    {
        static SchemaReference[] Import(string type)
        {
            var text = new StringBuilder();
            for (var index = 0; index < 6_000; index++)
                text.Append("message M").Append(index).Append(" { optional M").Append(index + 1).Append(" a = 1; }\n");
            return [new SchemaReference("m.proto", $"{text} message M6000 {{ optional {type} x = 1; }}")];
        }

        const string Root = "import \"m.proto\"; message R { optional M0 m = 1; }";

        Assert.Equal("#/M6000/1", Check(Root, Import("int32"), Root, Import("string")).Changes.First(change => change.Kind == "FIELD_SCALAR_KIND_CHANGED").Path);
        Assert.True(Check(Root, Import("int32"), Root, Import("bool")).IsCompatible);
    }

    // Whatever looks something up once for each of many declarations must not search through all of them.
    [Fact]
    public void VeryManyDeclarations_AreComparedInTime()
    {
        static string Text(string suffix)
        {
            var text = new StringBuilder("syntax = \"proto3\";\nenum E { Z = 0;");
            for (var index = 1; index < 30_000; index++)
                text.Append(" V").Append(index).Append(suffix).Append(" = ").Append(index).Append(';');
            text.Append(" }\nmessage A { reserved 100000;");
            for (var index = 1; index < 10_000; index++)
                text.Append(" oneof o").Append(index).Append(suffix).Append(" { string f").Append(index).Append(" = ").Append(suffix.Length > 0 ? index + 20_000 : index).Append("; }");
            text.Append(" }\n");
            for (var index = 1; index < 10_000; index++)
                text.Append("message M").Append(index).Append(suffix).Append(" { }\n");
            return text.ToString();
        }

        var (before, after) = (Text(""), Text("x"));
        var watch = Stopwatch.StartNew();

        Assert.False(Check(before, [], after, []).IsCompatible);
        Assert.Null(BufBreaking.Check(before, after, new BufSettings { Use = ["FILE", "WIRE", "WIRE_JSON", "PACKAGE"] }).Error);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"took {watch.Elapsed}");
    }

    [Fact]
    public void RecordThatHoldsItselfInManyWays_IsTaggedInTime()
    {
        var text = new StringBuilder("syntax = \"proto3\";\n");
        for (var index = 0; index < 20; index++)
        {
            text.Append("message M").Append(index).Append(" {");
            for (var other = 0; other < 20; other++)
                text.Append(" M").Append(other).Append(" f").Append(other).Append(" = ").Append(other + 1).Append(" [(confluent.field_meta).tags = \"T\"];");
            text.Append(" }\n");
        }

        var watch = Stopwatch.StartNew();

        Assert.NotEmpty(SchemaFormats.Find("protobuf")!.Parse(new SchemaText("protobuf", text.ToString())).TaggedFields);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"took {watch.Elapsed}");
    }

    private static CompatibilityResult Check(string before, SchemaReference[] old, string after, SchemaReference[] current) => SchemaCompatibility.Check(
        CompatibilityMode.Backward, new SchemaText("protobuf", after, current.ToEquatableArray()), [new SchemaText("protobuf", before, old.ToEquatableArray())]);
}
