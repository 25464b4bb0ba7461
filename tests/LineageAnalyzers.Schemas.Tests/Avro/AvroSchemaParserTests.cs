using LineageAnalyzers.Model;
using LineageAnalyzers.Schemas.Avro;

namespace LineageAnalyzers.Schemas.Tests.Avro;

public class AvroSchemaParserTests
{
    [Fact]
    public void Record_KeepsNamesDefaultsAliasesAndProperties()
    {
        var record = Assert.IsType<AvroRecord>(AvroSchemaParser.Parse("""
            {"type": "record", "name": "Order", "namespace": "acme", "aliases": ["OldOrder", "b.Order"], "fields": [
              {"name": "at", "type": {"type": "long", "logicalType": "timestamp-millis"}},
              {"name": "email", "aliases": ["mail"], "type": ["null", "string"], "default": null, "confluent:tags": ["PII"]},
              {"name": "state", "type": {"type": "enum", "name": "State", "symbols": ["NEW", "PAID"], "default": "NEW"}},
              {"name": "digest", "type": {"type": "fixed", "name": "Digest", "size": 16}}]}
            """));

        Assert.Equal(("Order", "acme", "acme.Order"), (record.Name, record.Namespace, record.FullName));
        Assert.Equal(["acme.OldOrder", "b.Order"], record.Aliases);
        Assert.Equal("timestamp-millis", record.Fields[0].Type.LogicalType);
        Assert.Null(record.Fields[0].Default);
        Assert.Equal(["mail"], record.Fields[1].Aliases);
        Assert.Equal("null", record.Fields[1].Default!.Text);
        Assert.Equal("PII", record.Fields[1].Property("confluent:tags")!.Items[0].Text);
        Assert.Equal("null | string", record.Fields[1].Type.ToString());
        var state = Assert.IsType<AvroEnum>(record.Fields[2].Type);
        Assert.Equal(("acme.State", "NEW"), (state.FullName, state.DefaultSymbol));
        Assert.Equal(16, Assert.IsType<AvroFixed>(record.Fields[3].Type).Size);
    }

    [Fact]
    public void NameReference_IsTheObjectOfTheDefinition()
    {
        var record = (AvroRecord)AvroSchemaParser.Parse("""
            {"type": "record", "name": "Node", "fields": [{"name": "next", "type": ["null", "Node"]}, {"name": "named", "type": {"type": "Late"}},
              {"name": "late", "type": {"type": "record", "name": "Late", "fields": []}}]}
            """.Replace("""{"type": "Late"}""", "\"Late\"", StringComparison.Ordinal));

        Assert.Same(record, ((AvroUnion)record.Fields[0].Type).Branches[1]);
        Assert.Same(record.Fields[2].Type, record.Fields[1].Type);
    }

    [Fact]
    public void ObjectThatNamesADefinedType_IsThatType()
    {
        var record = (AvroRecord)AvroSchemaParser.Parse("""
            {"type": "record", "name": "R", "fields": [{"name": "a", "type": {"type": "fixed", "name": "F", "size": 1}}, {"name": "b", "type": {"type": "F"}}]}
            """);

        Assert.Same(record.Fields[0].Type, record.Fields[1].Type);
    }

    [Fact]
    public void References_AreKnownToTheSchemaAndToEachOther()
    {
        EquatableArray<SchemaReference> references = new[]
        {
            new SchemaReference("country.avsc", """{"type": "enum", "name": "Country", "namespace": "acme", "symbols": ["DE"]}"""),
            new SchemaReference("address.avsc", """{"type": "record", "name": "Address", "namespace": "acme", "fields": [{"name": "country", "type": "Country"}]}"""),
        }.ToEquatableArray();

        var record = (AvroRecord)AvroSchemaParser.Parse(
            """{"type": "record", "name": "Order", "fields": [{"name": "to", "type": "acme.Address"}]}""", references);

        Assert.Equal("acme.Country", ((AvroRecord)record.Fields[0].Type).Fields[0].Type.FullName);
    }

    [Fact]
    public void BadReference_IsNamed()
    {
        EquatableArray<SchemaReference> references = new[] { new SchemaReference("address.avsc", "{}") }.ToEquatableArray();

        var error = Assert.Throws<SchemaException>(() => AvroSchemaParser.Parse("\"int\"", references));

        Assert.Contains("in the referenced schema 'address.avsc'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Error_SaysLineAndColumn()
    {
        var error = Assert.Throws<SchemaException>(() => AvroSchemaParser.Parse("{\"type\": \"record\", \"name\": \"R\",\n \"fields\": [\n  {\"name\": \"a b\", \"type\": \"int\"}]}"));

        Assert.Equal((3, 12), (error.Line, error.Column));
        Assert.Equal("the name 'a b' contains ' '; only letters, digits and '_' are allowed", error.Problem);
    }

    // Expectations from Apache Avro for Java, run with validation of defaults on.
    [Theory]
    [InlineData("\"int\"", "2147483647", true)]
    [InlineData("\"int\"", "2147483648", false)]
    [InlineData("\"int\"", "1.0", false)]
    [InlineData("\"long\"", "2147483648", true)]
    [InlineData("\"long\"", "9223372036854775808", false)]
    [InlineData("\"long\"", "1e2", false)]
    [InlineData("\"double\"", "1", true)]
    [InlineData("\"double\"", "\"NaN\"", true)]
    [InlineData("\"double\"", "\"-Infinity\"", true)]
    [InlineData("\"float\"", "\" 2.5f \"", true)]
    [InlineData("\"float\"", "true", false)]
    [InlineData("\"string\"", "null", false)]
    [InlineData("\"bytes\"", "\"\\u00ff\"", true)]
    [InlineData("\"null\"", "null", true)]
    [InlineData("\"boolean\"", "\"true\"", false)]
    [InlineData("[\"null\", \"int\"]", "null", true)]
    [InlineData("[\"null\", \"int\"]", "7", true)]
    [InlineData("[\"null\", \"int\"]", "\"7\"", false)]
    [InlineData("{\"type\": \"array\", \"items\": \"int\"}", "[1, 2]", true)]
    [InlineData("{\"type\": \"array\", \"items\": \"int\"}", "[1, \"2\"]", false)]
    [InlineData("{\"type\": \"map\", \"values\": [\"null\", \"int\"]}", "{\"a\": null}", true)]
    [InlineData("{\"type\": \"map\", \"values\": \"int\"}", "[]", false)]
    [InlineData("{\"type\": \"enum\", \"name\": \"E\", \"symbols\": [\"A\"]}", "\"B\"", true)]
    [InlineData("{\"type\": \"fixed\", \"name\": \"F\", \"size\": 2}", "\"a\"", true)]
    [InlineData("{\"type\": \"record\", \"name\": \"S\", \"fields\": [{\"name\": \"x\", \"type\": \"int\"}]}", "{\"x\": 1}", true)]
    [InlineData("{\"type\": \"record\", \"name\": \"S\", \"fields\": [{\"name\": \"x\", \"type\": \"int\"}]}", "{}", false)]
    [InlineData("{\"type\": \"record\", \"name\": \"S\", \"fields\": [{\"name\": \"x\", \"type\": \"int\", \"default\": 1}]}", "{}", true)]
    public void Default_IsJudgedAsJavaDoes(string type, string value, bool valid)
    {
        var text = $$"""{"type": "record", "name": "R", "fields": [{"name": "a", "type": {{type}}, "default": {{value}}}]}""";

        var problem = Record.Exception(() => AvroSchemaParser.Parse(text, defaults: AvroDefaultReading.Valid));

        Assert.Equal(valid, problem is null);
        Assert.Null(Record.Exception(() => AvroSchemaParser.Parse(text)));
    }

    [Fact]
    public void DefaultThatNeedsItself_IsRefusedRatherThanFollowedForever()
    {
        var text = """{"type": "record", "name": "R", "fields": [{"name": "a", "type": "R", "default": {}}]}""";

        Assert.Throws<SchemaException>(() => AvroSchemaParser.Parse(text, defaults: AvroDefaultReading.Valid));
    }

    [Fact]
    public void HostileNesting_IsAnErrorAndNotACrash()
    {
        var text = string.Concat(Enumerable.Repeat("""{"type":"array","items":""", 5000)) + "\"int\"" + new string('}', 5000);

        Assert.Contains("nested deeper", Assert.Throws<SchemaException>(() => AvroSchemaParser.Parse(text)).Message, StringComparison.Ordinal);
    }
}
