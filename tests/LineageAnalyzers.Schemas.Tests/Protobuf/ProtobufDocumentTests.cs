using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using LineageAnalyzers.Model;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Schemas.Tests.Protobuf;

public class ProtobufDocumentTests
{
    private const string Before = """
        syntax = "proto3";
        package acme;
        message Order {
          string id = 1;
          Customer customer = 2;
          repeated Line lines = 3;
          map<string, Money> fees = 4;
          State state = 5;
          int64 total = 6;
          int32 count = 7;
          bytes raw = 8;
          repeated string tags = 9;
          oneof pay { string card = 10; string cash = 11; }
        }
        message Customer { string e_mail = 1; string name = 2; }
        message Line { string sku = 1; }
        message Money { int64 cents = 1; }
        enum State { NEW = 0; PAID = 1; }
        """;

    [Theory]
    [InlineData("id", "string id = 1;", "string key = 1;", FieldReading.Arrives, "")]
    [InlineData("id", "string id = 1;", "", FieldReading.Lost, "is removed, so that its default takes its place")]
    [InlineData("id", "string id = 1;", "int32 id = 1;", FieldReading.Lost, "changes from string to int32, which readers take for an unknown field, so that its default takes its place")]
    [InlineData("id", "string id = 1;", "bytes id = 1;", FieldReading.Lost, "changes from string to bytes, so that it may hold what is no text, which newer versions of Google.Protobuf refuse and older ones garble")]
    [InlineData("id", "string id = 1;", "repeated string id = 1;", FieldReading.Lost, "may hold several values now, of which at most the last is read")]
    [InlineData("id", "string id = 1;", "oneof o { string id = 1; string other = 20; }", FieldReading.Unclear, "belongs to the oneof 'o' now, so that it is empty when another field of it is set")]
    [InlineData("id", "string name = 2;", "", FieldReading.Arrives, "")]
    [InlineData("customer.e_mail", "string e_mail = 1;", "", FieldReading.Lost, "is removed, so that its default takes its place")]
    [InlineData("customer.eMail", "string e_mail = 1;", "", FieldReading.Lost, "is removed, so that its default takes its place")]
    [InlineData("customer.e_mail", "Customer customer = 2;", "string customer = 2;", FieldReading.Lost, "lies in something that changes from acme.Customer to string, whose bytes the reader cannot take apart")]
    [InlineData("customer.e_mail", "Customer customer = 2;", "", FieldReading.Lost, "is removed, so that its default takes its place")]
    [InlineData("customer", "string e_mail = 1;", "", FieldReading.Arrives, "")]
    [InlineData("lines[].sku", "string sku = 1;", "int32 sku = 1;", FieldReading.Lost, "changes from string to int32, which readers take for an unknown field, so that its default takes its place")]
    [InlineData("lines", "repeated Line", "Line", FieldReading.Unclear, "holds at most one item now")]
    [InlineData("fees{}.cents", "int64 cents = 1;", "", FieldReading.Lost, "is removed, so that its default takes its place")]
    [InlineData("state", "PAID = 1;", "PAID = 1; LOST = 2;", FieldReading.Unclear, "may hold LOST (2) now, which the reader does not know")]
    [InlineData("state", "PAID = 1;", "", FieldReading.Arrives, "")]
    [InlineData("total", "int64 total", "int32 total", FieldReading.Arrives, "")]
    [InlineData("count", "int32 count", "int64 count", FieldReading.Lost, "changes from int32 to int64, so that values arrive as others")]
    [InlineData("count", "int32 count", "sint32 count", FieldReading.Lost, "changes from int32 to sint32, so that values arrive as others")]
    [InlineData("raw", "bytes raw", "string raw", FieldReading.Arrives, "")]
    [InlineData("missing", "string id = 1;", "string id = 1;", FieldReading.Unclear, "is not in the schema that the code was compared with")]
    public void Reading_FollowsTheFieldByItsNumber(string field, string was, string now, FieldReading expected, string reason)
    {
        Assert.Contains(was, Before, StringComparison.Ordinal);

        var problem = ConsumerReading.Of(Parse(Before), Parse(Before.Replace(was, now, StringComparison.Ordinal))).Read(field, whole: false);

        Assert.Equal((expected, reason), (problem?.Field ?? FieldReading.Arrives, problem?.Reason ?? ""));
    }

    [Theory]
    [InlineData("id", false)]
    [InlineData("customer.eMail", false)]
    [InlineData("customer.phone", true)]
    [InlineData("lines[].price", true)]
    [InlineData("fees{}.cents", false)]
    [InlineData("id.more", false)]
    public void Lacks_LooksWhereTheFieldWouldBe(string field, bool lacks) => Assert.Equal(lacks, Parse(Before).Lacks(field));

    [Fact]
    public void Reading_DataOfAnotherFormat_DoesNotArrive()
    {
        var avro = SchemaFormats.Find("avro")!.Parse(new SchemaText("avro", """{"type": "record", "name": "Order", "fields": [{"name": "id", "type": "string"}]}"""));

        Assert.Equal("does not arrive any more, because the data is avro now", ConsumerReading.Of(Parse(Before), avro).Read("id", whole: false)?.Reason);
        Assert.Equal(RecordReading.Fails, ConsumerReading.Of(avro, Parse(Before)).Problem?.Record);
        Assert.Equal("SCHEMA_TYPE_CHANGED", Assert.Single(SchemaCompatibility.FindDifferences(avro, Parse(Before), CheckDirection.Backward)).Kind);
    }

    [Fact]
    public void Reading_OfAWholeMessage_LooksInside()
    {
        var (reader, writer) = (Parse(Before), Parse(Before.Replace("string e_mail = 1;", "", StringComparison.Ordinal)));
        var reading = ConsumerReading.Of(reader, writer);

        Assert.Equal("changes inside", reading.Read("customer", whole: true)?.Reason);
        Assert.Equal("changes inside", reading.Read("", whole: true)?.Reason);
        Assert.Null(reading.Read("", whole: false));
        Assert.Null(reading.Read("lines", whole: true));
        Assert.Null(ConsumerReading.Of(reader, reader).Read("", whole: true));
    }

    // The rules about types above are how Google.Protobuf reads: field 1 of the wrappers has many types.
    [Fact]
    public void GoogleProtobuf_ReadsOtherTypesAsTheRulesSay()
    {
        Assert.Equal("", StringValue.Parser.ParseFrom(new Int32Value { Value = 7 }.ToByteArray()).Value);
        Assert.Equal(0, Int32Value.Parser.ParseFrom(new StringValue { Value = "7" }.ToByteArray()).Value);
        Assert.Equal(0, DoubleValue.Parser.ParseFrom(new FloatValue { Value = 7 }.ToByteArray()).Value);
        Assert.Equal(-7, Int64Value.Parser.ParseFrom(new Int32Value { Value = -7 }.ToByteArray()).Value);
        Assert.Equal(0, Int32Value.Parser.ParseFrom(new Int64Value { Value = 1L << 32 }.ToByteArray()).Value);
        Assert.Equal(-1, Int32Value.Parser.ParseFrom(new UInt32Value { Value = uint.MaxValue }.ToByteArray()).Value);
        Assert.Equal(1, Int32Value.Parser.ParseFrom(new BoolValue { Value = true }.ToByteArray()).Value);
        Assert.True(BoolValue.Parser.ParseFrom(new Int32Value { Value = 7 }.ToByteArray()).Value);
        Assert.Equal("é", System.Text.Encoding.UTF8.GetString(BytesValue.Parser.ParseFrom(new StringValue { Value = "é" }.ToByteArray()).Value.Span));
        Assert.Throws<InvalidProtocolBufferException>(() => Any.Parser.ParseFrom(new BytesValue { Value = ByteString.CopyFrom(0xFF) }.ToByteArray()));
        Assert.Equal("b", StringValue.Parser.ParseFrom(new FieldMask { Paths = { "a", "b" } }.ToByteArray()).Value);
    }

    [Fact]
    public void Tags_AreFoundOnFieldsAndMessages()
    {
        var document = Parse("""
            syntax = "proto3";
            import "confluent/meta.proto";
            message Order {
              string email = 1 [(confluent.field_meta) = { tags: ["PII", "GDPR"] doc: "x" }];
              string phone = 2 [(confluent.field_meta).tags = "PII", (confluent.field_meta).tags = "X"];
              repeated Line lines = 3;
              map<string, Order> more = 4 [(.confluent.field_meta) = { tags: "ALL" }];
              string plain = 5 [deprecated = true];
            }
            message Line {
              option (confluent.message_meta) = { tags: "LINE" };
              string sku = 1 [(confluent.field_meta).doc = "no tag"];
            }
            """);

        Assert.Equal(
            ["email: PII GDPR", "phone: PII X", "lines[]: LINE", "more: ALL"],
            document.TaggedFields.Select(tagged => $"{tagged.Path}: {string.Join(' ', tagged.Tags)}"));
    }

    [Theory]
    [InlineData("syntax = \"proto3\"; package a.b; message M { } message N { }", "a.b.M")]
    [InlineData("message M { }", "M")]
    [InlineData("package a; enum E { Z = 0; }", "a.E")]
    [InlineData("package a;", null)]
    public void Name_IsThatOfTheFirstMessage(string text, string? name) => Assert.Equal(name, Parse(text).Name);

    [Theory]
    [InlineData("syntax = \"proto3\"; message M { string a = 1; N n = 2; } message N { }", true)]
    [InlineData("// c\nsyntax='proto3';message M{string a=1;.N n=0x2;}message N{}", true)]
    [InlineData("syntax = \"proto3\"; message M { string b = 1; N n = 2; } message N { }", false)]
    [InlineData("syntax = \"proto3\"; message N { } message M { string a = 1; N n = 2; }", false)]
    [InlineData("syntax = \"proto3\"; message M { string a = 1 [deprecated = true]; N n = 2; } message N { }", false)]
    [InlineData("syntax = \"proto2\"; message M { optional string a = 1; optional N n = 2; } message N { }", false)]
    public void IsSameAs_LooksAtWhatIsSaid(string text, bool same) =>
        Assert.Equal(same, Parse("syntax = \"proto3\"; message M { string a = 1; N n = 2; } message N { }").IsSameAs(Parse(text)));

    [Fact]
    public void IsSameAs_LooksAtImportsToo()
    {
        static ParsedSchema WithImport(string field) => SchemaFormats.Find("protobuf")!.Parse(new SchemaText(
            "protobuf", "import \"n.proto\"; message M { optional N n = 1; }", new[] { new SchemaReference("n.proto", $"message N {{ {field} }}") }.ToEquatableArray()));

        Assert.True(WithImport("optional string a = 1;").IsSameAs(WithImport("optional   string a = 1;")));
        Assert.False(WithImport("optional string a = 1;").IsSameAs(WithImport("optional string b = 1;")));
    }

    [Fact]
    public void SerializedDescriptor_IsReadLikeItsText()
    {
        // The descriptors of these files travel with Google.Protobuf.
        foreach (var file in new[] { StructReflection.Descriptor, WrappersReflection.Descriptor, TypeReflection.Descriptor, TimestampReflection.Descriptor })
        {
            var serialized = Parse(file.SerializedData.ToBase64());
            var written = Parse(LineageAnalyzers.Schemas.Protobuf.WellKnownTexts.ByPath[file.Name]);

            Assert.Equal(written.Name, serialized.Name);
            Assert.Empty(serialized.FindDifferences(written));
            Assert.Empty(written.FindDifferences(serialized));
        }
    }

    [Fact]
    public void SerializedDescriptor_KeepsLabelsGroupsAndTags()
    {
        var text = """
            syntax = "proto2";
            package acme;
            message M {
              required string a = 1 [json_name = "x"];
              repeated group G = 2 { optional E e = 1; }
              oneof o { int32 b = 3; }
              map<string, M> m = 4;
              enum E { Z = 0; }
              reserved 7 to 9;
            }
            """;
        var set = new Google.Protobuf.Reflection.FileDescriptorProto
        {
            Package = "acme",
            MessageType =
            {
                new Google.Protobuf.Reflection.DescriptorProto
                {
                    Name = "M",
                    Field =
                    {
                        Field("a", 1, Google.Protobuf.Reflection.FieldDescriptorProto.Types.Type.String, label: 2, json: "x"),
                        Field("g", 2, Google.Protobuf.Reflection.FieldDescriptorProto.Types.Type.Group, ".acme.M.G", 3),
                        Field("b", 3, Google.Protobuf.Reflection.FieldDescriptorProto.Types.Type.Int32, oneof: 0),
                        Field("m", 4, Google.Protobuf.Reflection.FieldDescriptorProto.Types.Type.Message, ".acme.M.MEntry", 3),
                    },
                    NestedType =
                    {
                        new Google.Protobuf.Reflection.DescriptorProto { Name = "G", Field = { Field("e", 1, Google.Protobuf.Reflection.FieldDescriptorProto.Types.Type.Enum, ".acme.M.E") } },
                        new Google.Protobuf.Reflection.DescriptorProto
                        {
                            Name = "MEntry",
                            Field = { Field("key", 1, Google.Protobuf.Reflection.FieldDescriptorProto.Types.Type.String), Field("value", 2, Google.Protobuf.Reflection.FieldDescriptorProto.Types.Type.Message, ".acme.M") },
                            Options = new Google.Protobuf.Reflection.MessageOptions { MapEntry = true },
                        },
                    },
                    EnumType = { new Google.Protobuf.Reflection.EnumDescriptorProto { Name = "E", Value = { new Google.Protobuf.Reflection.EnumValueDescriptorProto { Name = "Z", Number = 0 } } } },
                    OneofDecl = { new Google.Protobuf.Reflection.OneofDescriptorProto { Name = "o" } },
                    ReservedRange = { new Google.Protobuf.Reflection.DescriptorProto.Types.ReservedRange { Start = 7, End = 10 } },
                },
            },
        };

        Assert.True(Parse(text).IsSameAs(Parse(set.ToByteString().ToBase64())));
    }

    [Fact]
    public void Change_NamesTheFieldWhereTheRecordHoldsIt()
    {
        var result = SchemaCompatibility.Check(
            CompatibilityMode.Backward,
            new SchemaText("protobuf", Before.Replace("string sku = 1;", "int32 sku = 1;", StringComparison.Ordinal)),
            [new SchemaText("protobuf", Before)]);

        var change = Assert.Single(result.Changes);
        Assert.Equal(("FIELD_SCALAR_KIND_CHANGED", "#/Line/1", "lines[].sku"), (change.Kind, change.Path, change.Field));
        Assert.Equal("'lines[].sku' gets a type that is written differently (was string sku = 1, is int32 sku = 1)", change.Meaning);
        Assert.StartsWith("Keep the type of 'lines[].sku'; add a field with a new number", change.Advice, StringComparison.Ordinal);
    }

    private static Google.Protobuf.Reflection.FieldDescriptorProto Field(
        string name, int number, Google.Protobuf.Reflection.FieldDescriptorProto.Types.Type type, string? typeName = null, int label = 1, string? json = null, int? oneof = null)
    {
        var field = new Google.Protobuf.Reflection.FieldDescriptorProto
        {
            Name = name, Number = number, Type = type, Label = (Google.Protobuf.Reflection.FieldDescriptorProto.Types.Label)label, JsonName = json ?? name,
        };
        if (typeName is not null)
            field.TypeName = typeName;
        if (oneof is { } index)
            field.OneofIndex = index;
        return field;
    }

    private static ParsedSchema Parse(string text) => SchemaFormats.Find("protobuf")!.Parse(new SchemaText("protobuf", text));
}
