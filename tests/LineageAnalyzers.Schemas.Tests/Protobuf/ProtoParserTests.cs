using System.Text;
using LineageAnalyzers.Schemas.Protobuf;

namespace LineageAnalyzers.Schemas.Tests.Protobuf;

public class ProtoParserTests
{
    [Fact]
    public void File_KeepsWhatItDeclares()
    {
        var file = ProtoSchema.Parse("""
            syntax = "proto2";
            package acme.orders;
            option java_package = "a" 'b';
            message Order {
              required string id = 1 [json_name = "ID", (acme.owner) = { team: "x" also { n: -1 } list: [1, 2] }];
              repeated group Line = 2 { optional int32 sku = 1; }
              map<string, .acme.orders.State> states = 3;
              oneof pay { string card = 4; bytes cash = 5; }
              optional .acme.orders.Order parent = 6;
              reserved 10 to 12, 20, 30 to max;
              reserved "old", 'older';
              extensions 100 to 199 [verification = UNVERIFIED];
              enum State { option allow_alias = true; NEW = 0; FRESH = 0; LOST = -0x1; }
              extend Order { optional int64 inner = 100; }
            }
            enum State { A = 1; }
            extend Order { repeated Order.State outer = 101; }
            service Orders { rpc Get (stream Order) returns (stream .acme.orders.Order) { option idempotency_level = IDEMPOTENT; }; }
            """).Root;

        var order = Assert.Single(file.Messages);
        Assert.Equal(("acme.orders", "ab", "acme.orders.Order"), (file.Package, file.OptionText("java_package"), order.FullName));
        Assert.Equal(["id", "line", "states", "card", "cash", "parent"], order.Fields.Select(field => field.Name));
        Assert.Equal("ID", order.Fields[0].JsonName);
        Assert.Equal("-1", order.Fields[0].Option("(acme.owner)")!.Value["also"]!["n"]!.Text);
        Assert.True(order.Fields[1].IsGroup);
        Assert.Same(order.Messages[0], order.Fields[1].Type.Target);
        Assert.Same(file.Enums[0], order.Fields[2].Map!.Value.Target);
        Assert.Equal("pay", order.Fields[4].Oneof!.Name);
        Assert.Equal([new ProtoRange(10, 12), new ProtoRange(20, 20), new ProtoRange(30, ProtoMessage.MaxNumber)], order.ReservedRanges);
        Assert.Equal(["old", "older"], order.ReservedNames);
        Assert.Equal([("NEW", 0), ("FRESH", 0), ("LOST", -1)], order.Enums[0].Values.Select(value => (value.Name, value.Number)));
        Assert.Same(order, file.Extensions[0].Extended);
        Assert.Same(order.Enums[0], file.Extensions[0].Type.Target);
        var method = file.Services[0].Methods[0];
        Assert.True(method.IsRequestStream && method.IsResponseStream);
        Assert.Same(order, method.Response.Target);
    }

    [Theory]
    [InlineData("message A {\n  string a = 1\n}", "';' is expected, not '}'", 3, 1)]
    [InlineData("message A {\n  string a = x;\n}", "a whole number is expected, not 'x'", 2, 14)]
    [InlineData("message A {\n  string a = 9999999999;\n}", "'9999999999' is no 32-bit number", 2, 14)]
    [InlineData("message A { reserved 5 to 2; }", "the range ends at 2, before it starts", 1, 22)]
    [InlineData("message A { string a = 1 [default = ]; }", "a value is expected, not ']'", 1, 37)]
    [InlineData("message A { string a = 1 [default = \"\\q\"]; }", "the string has a malformed escape", 1, 37)]
    [InlineData("message A { string a = 089; }", "'089' is no 32-bit number", 1, 24)]
    [InlineData("message A { string a = 1; } $", "unexpected character '$'", 1, 29)]
    [InlineData("package a; package b;", "there is a second package", 1, 12)]
    public void Fault_SaysWhatAndWhere(string text, string problem, int line, int column)
    {
        var error = Assert.Throws<SchemaException>(() => ProtoSchema.Parse(text));

        Assert.Equal((problem, line, column), (error.Problem, error.Line, error.Column));
    }

    [Theory]
    [InlineData("\"\\x41\\102\\t\\\"\"", "AB\t\"")]
    [InlineData("\"\\u00e9\\U0001F600\"", "é😀")]
    [InlineData("\"\\303\\251\"", "é")]
    [InlineData("\"\\377\"", "ÿ")]
    [InlineData("'a' \"b\"", "ab")]
    public void Escapes_AreRead(string literal, string value) =>
        Assert.Equal(value, ProtoParser.Parse("", $"option x = {literal};").OptionText("x"));

    [Theory]
    [InlineData("order_id", "orderId")]
    [InlineData("_a", "A")]
    [InlineData("a__b", "aB")]
    [InlineData("a_1", "a1")]
    [InlineData("already", "already")]
    public void JsonName_IsInCamelCase(string name, string json) => Assert.Equal(json, ProtoJsonName.Of(name));

    [Theory]
    [InlineData("message A { string a = 19000; }", "belong to Protobuf itself")]
    [InlineData("syntax = \"proto3\"; message A { required string a = 1; }", "in proto2 only")]
    [InlineData("syntax = \"proto3\"; enum E { A = 1; }", "must be 0 in proto3")]
    [InlineData("enum E { A = 1; B = 1; }", "allow_alias")]
    [InlineData("message A { reserved 1; optional string a = 1; }", "is reserved")]
    [InlineData("message A { string a = 1; }", "needs 'optional'")]
    [InlineData("message A { oneof o { } }", "has no fields")]
    public void Lint_FindsWhatCompilersRefuse(string text, string problem)
    {
        var format = SchemaFormats.Find("protobuf")!;
        format.Parse(new SchemaText("protobuf", text.Contains("19000", StringComparison.Ordinal) ? "message A { }" : text));

        Assert.Contains(problem, Assert.Throws<SchemaException>(() => format.Lint(new SchemaText("protobuf", text))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void HostileNesting_IsAnErrorAndNotACrash()
    {
        var messages = string.Concat(Enumerable.Repeat("message A { ", 5000));
        var options = "option x = " + new string('{', 5000);
        var values = "option x = " + string.Concat(Enumerable.Repeat("{a", 5000));
        var lists = "option x = " + new string('[', 5000);

        Assert.All([messages, options, values, lists], text => Assert.Throws<SchemaException>(() => ProtoSchema.Parse(text)));
        Assert.Contains("nested deeper than", Assert.Throws<SchemaException>(() => ProtoSchema.Parse(messages)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LongText_IsAnError() =>
        Assert.Contains("longer than", Assert.Throws<SchemaException>(() => ProtoParser.Parse("", new string(' ', ProtoParser.MaxLength + 1))).Message, StringComparison.Ordinal);

    [Fact]
    public void ManyDeclarations_AreReadInTime()
    {
        var text = new StringBuilder("syntax = \"proto3\";\n");
        for (var index = 0; index < 20_000; index++)
            text.Append("message M").Append(index).Append(" { M").Append((index + 1) % 20_000).Append(" next = 1; string a = 2; }\n");

        Assert.Equal(20_000, ProtoSchema.Parse(text.ToString()).Root.Messages.Count);
    }

    [Fact]
    public void WellKnownFiles_AreAllReadable()
    {
        Assert.All(WellKnownTexts.ByPath.Keys, path => Assert.NotNull(WellKnownFiles.Find(path)));
        Assert.Null(WellKnownFiles.Find("google/protobuf/nothing.proto"));
    }

    // What they declare is compared with the descriptors that Google.Protobuf carries.
    [Fact]
    public void WellKnownFiles_DeclareWhatGoogleDeclares()
    {
        foreach (var file in new[]
        {
            Google.Protobuf.WellKnownTypes.AnyReflection.Descriptor, Google.Protobuf.WellKnownTypes.ApiReflection.Descriptor,
            Google.Protobuf.WellKnownTypes.DurationReflection.Descriptor, Google.Protobuf.WellKnownTypes.EmptyReflection.Descriptor,
            Google.Protobuf.WellKnownTypes.FieldMaskReflection.Descriptor, Google.Protobuf.WellKnownTypes.SourceContextReflection.Descriptor,
            Google.Protobuf.WellKnownTypes.StructReflection.Descriptor, Google.Protobuf.WellKnownTypes.TimestampReflection.Descriptor,
            Google.Protobuf.WellKnownTypes.TypeReflection.Descriptor, Google.Protobuf.WellKnownTypes.WrappersReflection.Descriptor,
        })
        {
            var ours = ProtoParser.Parse(file.Name, WellKnownTexts.ByPath[file.Name]);
            Assert.Equal(
                file.MessageTypes.SelectMany(message => message.Fields.InDeclarationOrder().Select(field => $"{message.Name}.{field.Name} = {field.FieldNumber}")),
                ours.Messages.SelectMany(message => message.Fields.Select(field => $"{message.Name}.{field.Name} = {field.Number}")));
            Assert.Equal(file.EnumTypes.Select(type => type.Name), ours.Enums.Select(type => type.Name));
        }
    }
}
