using Avro;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records;
using LineageAnalyzers.Testing;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tests.Records.Avro;

/// <summary>On code that the generator of the Apache.Avro package makes.</summary>
public sealed class AvroTests
{
    private const string Order = """
        {
          "type": "record", "name": "OrderPlaced", "namespace": "Acme.Orders",
          "fields": [
            { "name": "orderId", "type": "string" },
            { "name": "placed_at", "type": { "type": "long", "logicalType": "timestamp-millis" } },
            { "name": "total", "type": { "type": "bytes", "logicalType": "decimal", "precision": 10, "scale": 2 } },
            { "name": "note", "type": ["null", "string"], "default": null, "confluent:tags": ["FREETEXT"] },
            { "name": "status", "type": { "type": "enum", "name": "Status", "symbols": ["OPEN", "PAID"] } },
            { "name": "hash", "type": { "type": "fixed", "name": "Hash", "size": 16 } },
            { "name": "customer", "type": {
                "type": "record", "name": "Customer", "namespace": "Acme.Common", "confluent:tags": ["CUSTOMER"],
                "fields": [
                  { "name": "email", "type": "string", "confluent:tags": ["PII", "GDPR"] },
                  { "name": "age", "type": ["null", "int"] },
                  { "name": "address", "type": { "type": "record", "name": "Address", "fields": [ { "name": "street", "type": "string" } ] } }
                ] } },
            { "name": "billing", "type": ["null", "Acme.Common.Address"] },
            { "name": "lines", "type": { "type": "array", "items": {
                "type": "record", "name": "Line", "fields": [ { "name": "sku", "type": "string" }, { "name": "class", "type": "int" } ] } } },
            { "name": "labels", "type": { "type": "map", "values": "string" } },
            { "name": "prices", "type": { "type": "map", "values": { "type": "array", "items": "double" } } },
            { "name": "parent", "type": ["null", "OrderPlaced"] },
            { "name": "choice", "type": ["null", "Line", "Acme.Common.Address", "long"] },
            { "name": "matrix", "type": { "type": "array", "items": { "type": "array", "items": "int" } } }
          ]
        }
        """;

    private static readonly Lazy<Described> Code = new(() => Described.Code(Generate(Order)));

    [Fact]
    public void Record_IsDescribedByItsSchema() => Assert.Equal(
        DescriptionText.InOrderOfPaths(
        [
            "billing: record?", "billing.street: string", "choice: record|long?", "choice.class: int?", "choice.sku: string?", "choice.street: string?",
            "customer: record", "customer.address: record", "customer.address.street: string", "customer.age: int?", "customer.email: string",
            "hash: fixed", "labels: map", "labels{}: string", "lines: array", "lines[]: record", "lines[].class: int", "lines[].sku: string",
            "matrix: array", "matrix[]: array", "matrix[][]: int", "note: string?", "orderId: string", "parent: record?",
            "placed_at: long(timestamp-millis)", "prices: map", "prices{}: array", "prices{}[]: double", "status: enum",
            "total: bytes(decimal(10,2))",
        ]),
        Describe().Lines());

    [Fact]
    public void Schema_IsTheTextOfTheClass_Compact()
    {
        var described = Describe();
        Assert.Equal(SchemaOrigin.GeneratedCode, described.SchemaOrigin);
        Assert.DoesNotContain(": ", described.Schema, StringComparison.Ordinal);
        Assert.Equal(Schema.Parse(Order), Schema.Parse(described.Schema));
        Assert.Contains("\"confluent:tags\":[\"PII\",\"GDPR\"]", described.Schema, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("customer.email", "CUSTOMER,GDPR,PII by schema")]
    [InlineData("customer.age", "CUSTOMER by inherited")]
    [InlineData("customer.address.street", "CUSTOMER by inherited")]
    [InlineData("customer", "CUSTOMER by inherited")]
    [InlineData("note", "FREETEXT by schema")]
    [InlineData("orderId", "")]
    public void Tags_ClassifyFields(string path, string classes) => Assert.Equal(classes, Describe().Classes(path));

    [Fact]
    public void EveryFieldOfEveryRecord_HasItsProperty()
    {
        var found = 0;
        foreach (var name in new[] { "Acme.Orders.OrderPlaced", "Acme.Common.Customer", "Acme.Common.Address", "Acme.Orders.Line" })
        {
            var schema = (RecordSchema)Schema.Parse(Code.Value.Avro(name).Schema);
            foreach (var field in schema.Fields)
            {
                Assert.Equal(field.Name, Code.Value.WireName(WireForm.Avro, name, field.Name));
                found++;
            }
        }

        Assert.Equal(20, found);
        Assert.Null(Code.Value.WireName(WireForm.Avro, "Acme.Orders.OrderPlaced", "Schema"));
    }

    [Fact]
    public void Field_HasThePlaceOfItsProperty()
    {
        var location = Describe().Field("customer.email").Location!;
        var text = Code.Value.Compilation.SyntaxTrees.Single(tree => tree.FilePath.EndsWith(location.File, StringComparison.Ordinal)).ToString();
        Assert.Contains("public string email", text.Split('\n')[location.Line - 1], StringComparison.Ordinal);
        Assert.NotNull(Describe().Field("choice.sku").Location);
    }

    [Fact]
    public void AttributesOnThePartialClass_Count()
    {
        string[] sources =
        [
            .. Generate(Order),
            """
            namespace Acme.Orders;
            [LineageAnalyzers.Annotations.Classified("ORDER")]
            [LineageAnalyzers.Annotations.LineageOwner(Business = "sales", Schema = "platform")]
            public partial class OrderPlaced;
            """,
        ];
        var described = Described.Code(sources).Avro("Acme.Orders.OrderPlaced");
        Assert.Equal("ORDER by inherited", described.Classes("orderId"));
        Assert.Equal("FREETEXT,ORDER by schema", described.Classes("note"));
        Assert.Equal(new Owners(Business: "sales", Schema: "platform"), described.Owners);
    }

    [Theory]
    [InlineData("""Schema.Parse("{\"type\":\"record\",\"name\":\"R\",\"namespace\":\"Acme\",\"fields\":[{\"name\":\"a\",\"type\":\"string\"}]}")""")]
    [InlineData(""""
        Schema.Parse(@"{""type"":""record"",""name"":""R"",""namespace"":""Acme""," + @"""fields"":[{""name"":""a"",""type"":""string""}]}")
        """")]
    [InlineData(""""
        Schema.Parse("""{"type":"record","name":"R","namespace":"Acme","fields":[{"name":"a","type":"string"}]}""")
        """")]
    [InlineData("""global::Avro.Schema.Parse(string.Concat(Text.Start, "\"fields\":[{\"name\":\"a\",", "\"type\":\"string\"}]}"))""")]
    [InlineData("""(RecordSchema)Schema.Parse(Text.Start + "\"fields\":[{\"name\":\"a\",\"type\":\"string\"}]}")""")]
    public void SchemaText_IsReadInEveryForm(string initializer)
    {
        var described = Described.Code(Handwritten(initializer, "a", "this.a")).Avro("Acme.R");
        Assert.Equal(["a: string"], described.Lines());
        Assert.Equal("""{"type":"record","name":"R","namespace":"Acme","fields":[{"name":"a","type":"string"}]}""", described.Schema);
    }

    [Theory]
    [InlineData("private static readonly Schema _schema = SCHEMA; public Schema Schema => _schema;")]
    [InlineData("private static readonly RecordSchema Known = (RecordSchema)SCHEMA; public Schema Schema { get { return Known; } }")]
    [InlineData("private static Schema Known => SCHEMA; public Schema Schema { get => Known; }")]
    [InlineData("public Schema Schema { get; } = SCHEMA;")]
    public void SchemaText_IsWhatTheRecordAnswersWith(string members)
    {
        const string Schema = """Schema.Parse("{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"a\",\"type\":\"string\"}]}")""";
        var code = Handwritten(Schema, "a", "this.a").Replace(Members(Schema), members.Replace("SCHEMA", Schema, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("_SCHEMA", code);

        Assert.Equal(["a: string"], Described.Code(code).Avro("Acme.R").Lines());
    }

    [Theory]
    [InlineData("private static Schema s_schema = Read(); public Schema Schema => s_schema; static Schema Read() => SCHEMA;")]
    [InlineData("private readonly Schema _schema = SCHEMA; public Schema Schema => _schema;")]
    [InlineData("public Schema Schema => Others.Of(this); static class Others { public static Schema Of(R r) => SCHEMA; }")]
    public void Schema_ThatTheRecordFindsElsewhere_IsNotKnown(string members)
    {
        const string Schema = """Schema.Parse("{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"a\",\"type\":\"string\"}]}")""";
        var code = Handwritten(Schema, "a", "this.a").Replace(Members(Schema), members.Replace("SCHEMA", Schema, StringComparison.Ordinal), StringComparison.Ordinal);

        Assert.Equal([": opaque"], Described.Code(code).Avro("Acme.R").Lines());
    }

    [Theory]
    [InlineData("""Schema.Parse(System.IO.File.ReadAllText("r.avsc"))""")]
    [InlineData("""Schema.Parse("{ not json")""")]
    public void UnreadableSchema_IsOpaque(string initializer)
    {
        var described = Described.Code(Handwritten(initializer, "a", "this.a"));
        Assert.Equal([": opaque"], described.Avro("Acme.R").Lines());
        Assert.Null(described.Avro("Acme.R").Schema);
        Assert.Null(described.WireName(WireForm.Avro, "Acme.R", "a"));
    }

    [Fact]
    public void RenamedProperty_IsFoundByItsPosition()
    {
        var described = Described.Code(Handwritten(
            """Schema.Parse("{\"type\":\"record\",\"name\":\"R\",\"namespace\":\"Acme\",\"fields\":[{\"name\":\"e_mail\",\"type\":\"string\"}]}")""",
            "EMail",
            "this.EMail"));
        Assert.Equal("e_mail", described.WireName(WireForm.Avro, "Acme.R", "EMail"));
        Assert.NotNull(described.Avro("Acme.R").Field("e_mail").Location);
    }

    [Fact]
    public void RecordInMetadata_HasTheNamesOfItsProperties_ButNoSchema()
    {
        var user = Described.In(ReferencedCode.Using(ReferencedCode.Image(TestCompilation.Create(Generate(Order)))));
        var described = user.Avro("Acme.Orders.OrderPlaced");
        Assert.Null(described.Schema);
        Assert.Equal("string?", described.Lines().Single(line => line.StartsWith("customer.email:", StringComparison.Ordinal)).Split(": ")[1]);
        Assert.Equal("opaque", described.Field("placed_at").Type);
        Assert.All(described.Fields, field => Assert.Null(field.Location));
        Assert.Equal("email", user.WireName(WireForm.Avro, "Acme.Common.Customer", "email"));
        Assert.Null(user.WireName(WireForm.Avro, "Acme.Common.Customer", "Schema"));
        var declared = Describe().Paths().Where(path => !path.StartsWith("choice.", StringComparison.Ordinal));
        Assert.Equal(declared, described.Paths());
    }

    [Fact]
    public void RecordInMetadata_OfAnotherGenerator_IsOpaque()
    {
        var library = TestCompilation.Create(Handwritten("""Schema.Parse("{\"type\":\"record\",\"name\":\"R\",\"fields\":[]}")""", "EMail", "this.EMail"));
        var user = Described.In(ReferencedCode.Using(ReferencedCode.Image(library)));
        Assert.Equal([": opaque"], user.Avro("Acme.R").Lines());
        Assert.Null(user.WireName(WireForm.Avro, "Acme.R", "EMail"));
    }

    [Fact]
    public void RecordInMetadata_HasItsSchema_WhenItsAssemblyTellsIt()
    {
        var library = ReferencedCode.Publishing(TestCompilation.Create(Generate(Order)));
        var described = Described.In(ReferencedCode.Using(ReferencedCode.Image(library))).Avro("Acme.Orders.OrderPlaced");
        Assert.Equal(Describe().Schema, described.Schema);
        Assert.Equal(Describe().Lines(), described.Lines());
        Assert.Equal("CUSTOMER,GDPR,PII by schema", described.Classes("customer.email"));
    }

    [Fact]
    public void ClassesOfTheSamples_AreDescribed()
    {
        var folder = RepositoryFiles.PathOf("samples/Contracts/Orders/Generated");
        var described = Described.Code([.. Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText)]);
        Assert.Equal("PII by schema", described.Avro("Acme.Orders.OrderPlaced").Classes("customer.email"));
    }

    private static RecordDescription Describe() => Code.Value.Avro("Acme.Orders.OrderPlaced");

    private static string[] Generate(string schema)
    {
        var generator = new CodeGen();
        generator.AddSchema(schema);
        generator.GenerateCode();
        // The generator calls itself by the name of the running program, which for the command is avrogen.
        var program = System.Reflection.Assembly.GetEntryAssembly()!.GetName().Name!;
        return
        [
            .. generator.GetTypes()
                .OrderBy(type => type.Key, StringComparer.Ordinal)
                .Select(type => type.Value.Replace($"\"{program}\"", "\"avrogen\"", StringComparison.Ordinal)),
        ];
    }

    private static string Handwritten(string initializer, string property, string read) => $$"""
        using Avro;
        using Avro.Specific;
        namespace Acme;
        static class Text { public const string Start = "{\"type\":\"record\",\"name\":\"R\",\"namespace\":\"Acme\","; }
        public class R : ISpecificRecord
        {
            {{Members(initializer)}}
            public string {{property}} { get; set; } = "";
            public object Get(int fieldPos)
            {
                switch (fieldPos)
                {
                    case 0: return {{read}};
                    default: throw new AvroRuntimeException("Bad index");
                }
            }
            public void Put(int fieldPos, object fieldValue) { }
        }
        """;

    private static string Members(string initializer) => $"public static Schema _SCHEMA = {initializer}; public virtual Schema Schema => _SCHEMA;";
}
