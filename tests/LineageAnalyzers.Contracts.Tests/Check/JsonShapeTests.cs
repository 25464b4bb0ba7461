using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Contracts.Tests.Registry;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Contracts.Tests.Check;

/// <summary>Records in JSON whose schema is not in the code, against a registered JSON Schema.</summary>
public sealed class JsonShapeTests : IDisposable
{
    private const string Registering = "Confluent.SchemaRegistry.Serdes.JsonSerializer`1";

    // As NJsonSchema writes it: null beside a reference, an inherited part, definitions.
    private const string Generated = """
        {
          "$schema": "http://json-schema.org/draft-04/schema#", "title": "Order", "type": "object", "additionalProperties": false, "required": ["id"],
          "properties": {
            "id": { "type": "string" },
            "total": { "type": "number", "format": "decimal" },
            "note": { "type": ["null", "string"] },
            "color": { "$ref": "#/definitions/Color" },
            "customer": { "oneOf": [ { "type": "null" }, { "$ref": "#/definitions/Customer" } ] },
            "lines": { "type": "array", "items": { "$ref": "#/definitions/Line" } },
            "prices": { "type": "object", "additionalProperties": { "type": "number" } }
          },
          "definitions": {
            "Color": { "type": "string", "description": "", "enum": ["Red", "Blue"], "x-enumNames": ["Red", "Blue"] },
            "Customer": { "type": "object", "additionalProperties": false, "properties": { "email": { "type": "string" } } },
            "Line": { "type": "object", "additionalProperties": false, "properties": { "sku": { "type": "string" } } }
          }
        }
        """;

    private static readonly RecordField[] Fields =
    [
        Field("color", "string(enum)") with { Values = new[] { "Red", "Blue" }.ToEquatableArray() },
        Field("customer", "object", optional: true), Field("customer.email", "string"), Field("id", "string") with { Required = true },
        Field("lines", "array"), Field("lines[]", "object"), Field("lines[].sku", "string"), Field("note", "string", optional: true),
        Field("prices", "map"), Field("prices{}", "number"), Field("total", "number"),
    ];

    private readonly RegistryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Registering)]
    [InlineData("System.Text.Json.JsonSerializer")]
    public async Task WhatNJsonSchemaMakesOfTheType_IsTheSame(string serializer)
    {
        var report = await CheckAsync("FULL_TRANSITIVE", serializer, Fields);
        Assert.Empty(report.Findings);
        Assert.Equal(1, report.Checked);
    }

    // What the mode says of Confluent's serializer, and what the schema says of data that another one writes.
    [Theory]
    [InlineData("added", "BACKWARD", "", "LIN2002 vat")]
    [InlineData("added", "FORWARD", "LIN2002 vat", "LIN2002 vat")]
    [InlineData("added", "NONE", "", "")]
    [InlineData("added required", "BACKWARD", "LIN2002 vat", "LIN2002 vat")]
    [InlineData("removed", "BACKWARD", "LIN2002 total", "")]
    [InlineData("removed", "FORWARD", "", "")]
    [InlineData("required removed", "FORWARD", "LIN2002 id", "LIN2002 id")]
    [InlineData("other type", "BACKWARD", "LIN2002 total", "LIN2002 total")]
    [InlineData("other type inside", "FORWARD", "LIN2002 lines[].sku", "LIN2002 lines[].sku")]
    [InlineData("whole numbers", "BACKWARD", "LIN2002 total", "")]
    [InlineData("whole numbers", "FORWARD", "", "")]
    [InlineData("nullable", "BACKWARD", "", "LIN2006 ")]
    [InlineData("nullable", "FORWARD", "LIN2002 total", "LIN2006 ")]
    [InlineData("never null", "BACKWARD", "LIN2002 note", "")]
    [InlineData("not required", "FORWARD", "LIN2002 id", "")]
    [InlineData("required", "BACKWARD", "LIN2002 total", "")]
    [InlineData("more values", "FORWARD", "LIN2002 color", "LIN2002 color")]
    [InlineData("fewer values", "BACKWARD", "LIN2002 color", "")]
    [InlineData("values not known", "FULL", "LIN2006 ", "LIN2006 ")]
    [InlineData("converter", "FULL", "LIN2006 ", "LIN2006 ")]
    [InlineData("extension data", "BACKWARD", "LIN2006 ", "LIN2006 ")]
    [InlineData("other map values", "FULL", "LIN2002 prices{}", "LIN2002 prices{}")]
    public async Task Change_IsJudgedByTheModeOrByTheData(string change, string mode, string registering, string writing)
    {
        var fields = Changed(change).ToArray();
        Assert.Equal(registering, Short(await CheckAsync(mode, Registering, fields)));
        Assert.Equal(writing, Short(await CheckAsync(mode, "System.Text.Json.JsonSerializer", fields)));
    }

    [Fact]
    public async Task Finding_StandsAtTheProperty()
    {
        var fields = Fields.Append(Field("vat", "string") with { Location = new SourceLocation("src/Order.cs", 9, 5) }).ToArray();
        var finding = Assert.Single((await CheckAsync("FULL", "System.Text.Json.JsonSerializer", fields)).Findings);
        Assert.Equal(("src/Order.cs", 9), (finding.File, finding.Line));
        Assert.Equal(
            "Acme.Order does not fit version 1 of the subject 'orders-value': 'vat' is not in the registered schema, which allows no further properties. "
            + "Leave it out, or see that a version with it is registered first.",
            finding.Message);
    }

    // Whether the type's own schema would be open, settings of the generator decide.
    [Fact]
    public async Task OpenSchema_TakesWhatIsNew_ButNotAsItsNextVersion()
    {
        const string Open = """{ "type": "object", "properties": { "id": { "type": "string" } } }""";
        RecordField[] fields = [Field("id", "string"), Field("vat", "string")];
        Assert.Equal("", Short(await CheckAsync("FORWARD", Registering, fields, Open)));
        Assert.Equal("", Short(await CheckAsync("FULL", "System.Text.Json.JsonSerializer", fields, Open)));
        Assert.Equal("LIN2002 vat", Short(await CheckAsync("BACKWARD", Registering, fields, Open)));
        Assert.Equal("LIN2006 ", Short(await CheckAsync("BACKWARD", Registering, [Field("x", "string") with { Path = "id" }], Open.Replace("\"id\":", "\"old\": {}, \"id\":", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("""{ "type": "object", "properties": { "id": { "type": "string", "maxLength": 5 } } }""", "(maxLength)")]
    [InlineData("""{ "type": "object", "properties": { "id": { "type": ["string", "integer"] } } }""", "combines several schemas")]
    [InlineData("""{ "type": "object", "properties": { "id": { "anyOf": [{ "type": "string" }, { "type": "object" }] } } }""", "combines several schemas")]
    [InlineData("""{ "type": "object", "properties": { "id": { "type": "string", "not": { "const": "" } } } }""", "not compared")]
    [InlineData("""{ "type": "object", "patternProperties": { "^x": { "type": "string" } }, "properties": { "id": { "type": "string" } } }""", "patternProperties")]
    public async Task WhatACodesTypeDoesNotTell_IsSaid(string schema, string reason)
    {
        foreach (var serializer in (string[])[Registering, "System.Text.Json.JsonSerializer"])
        {
            var report = await CheckAsync("FULL", serializer, [Field("id", "string")], schema);
            var finding = Assert.Single(report.Findings);
            Assert.Equal(("LIN2006", FindingLevel.Note), (finding.Rule, finding.Level));
            Assert.Contains("not wholly checked, because compared with version 1, ", finding.Message, StringComparison.Ordinal);
            Assert.Contains(reason, finding.Message, StringComparison.Ordinal);
            Assert.Equal(0, report.Checked);
        }
    }

    [Fact]
    public async Task SerializerThatTakesTheLatestVersion_IsJudgedByItsData()
    {
        var fields = Changed("removed").ToArray();
        var endpoint = Endpoint(Registering);
        endpoint = endpoint with { Value = endpoint.Value! with { Registry = new RegistryUse { UseLatestVersion = true } } };
        Assert.Equal("", Short(await CheckAsync("BACKWARD", endpoint, fields)));
    }

    [Fact]
    public async Task EarlierVersion_MayBeWrittenStill()
    {
        Register("FULL", Generated, """{ "type": "object", "properties": { "id": { "type": "integer" } } }""");
        Assert.Empty((await RunAsync(Endpoint(Registering), Fields)).Findings);
    }

    [Theory]
    [InlineData("other structure", "LIN2004 error customer")]
    [InlineData("required", "")]
    [InlineData("added required", "LIN2004 error vat")]
    [InlineData("added", "")]
    [InlineData("removed", "")]
    [InlineData("other type", "LIN2006 note ")]
    [InlineData("never null", "")]
    public async Task Consumer_IsToldWhatItsLibraryRefuses(string change, string expected)
    {
        Register("FULL", Generated.Replace("\"required\": [\"id\"]", "\"required\": [\"id\", \"total\"]", StringComparison.Ordinal));
        var report = await RunAsync(Sample.Consume("orders", [Sample.Read("id")], WireFormat.Json), Changed(change).ToArray());
        Assert.Equal(expected, string.Join(", ", report.Findings.Select(finding => $"{finding.Rule} {finding.Level.ToString().ToLowerInvariant()} {finding.Path}")));
    }

    private static IEnumerable<RecordField> Changed(string change) => change switch
    {
        "added" => Fields.Append(Field("vat", "string")),
        "added required" => Fields.Append(Field("vat", "string") with { Required = true }),
        "removed" => Without("total"),
        "required removed" => Without("id"),
        "other type" => With(Field("total", "boolean")),
        "other type inside" => With(Field("lines[].sku", "integer")),
        "other structure" => Without("customer.email").Where(field => field.Path != "customer").Append(Field("customer", "string", optional: true)),
        "whole numbers" => With(Field("total", "integer")),
        "nullable" => With(Field("total", "number", optional: true)),
        "never null" => With(Field("note", "string")),
        "not required" => With(Field("id", "string")),
        "required" => With(Field("total", "number") with { Required = true }),
        "more values" => With(Field("color", "string(enum)") with { Values = new[] { "Red", "Blue", "Green" }.ToEquatableArray() }),
        "fewer values" => With(Field("color", "string(enum)") with { Values = new[] { "Red" }.ToEquatableArray() }),
        "values not known" => With(Field("color", "string(enum)")),
        "converter" => With(Field("total", "opaque(Acme.MoneyConverter)")),
        "extension data" => Fields.Append(Field("{}", "opaque")).Where(field => field.Path != "total"),
        "other map values" => With(Field("prices{}", "string")),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private static IEnumerable<RecordField> Without(string path) => Fields.Where(field => field.Path != path);

    private static IEnumerable<RecordField> With(RecordField changed) => Fields.Select(field => field.Path == changed.Path ? changed : field);

    private static RecordField Field(string path, string type, bool optional = false) => new() { Path = path, Type = type, Optional = optional };

    private static Endpoint Endpoint(string serializer) => Sample.Produce("orders") with { Value = new Payload("Acme.Order", serializer, WireFormat.Json) };

    private static string Short(CheckReport report) => string.Join(", ", report.Findings.Select(finding => $"{finding.Rule} {finding.Path}"));

    private Task<CheckReport> CheckAsync(string mode, string serializer, RecordField[] fields, string schema = Generated) => CheckAsync(mode, Endpoint(serializer), fields, schema);

    private Task<CheckReport> CheckAsync(string mode, Endpoint endpoint, RecordField[] fields, string schema = Generated)
    {
        Register(mode, schema);
        return RunAsync(endpoint, fields);
    }

    private async Task<CheckReport> RunAsync(Endpoint endpoint, RecordField[] fields)
    {
        using var registry = SchemaRegistries.Open(_folder.Path);
        var record = new RecordDescription { Type = "Acme.Order", Format = WireFormat.Json, Fields = fields.OrderBy(field => field.Path, StringComparer.Ordinal).ToEquatableArray() };
        return await ContractCheck.RunAsync([Sample.Project("Shop", [endpoint], [record])], registry);
    }

    private void Register(string mode, params string[] versions)
    {
        _folder.With("orders-value/subject.json", $$"""{"compatibility": "{{mode}}"}""");
        for (var index = 0; index < versions.Length; index++)
            _folder.With($"orders-value/{index + 1}.json", versions[index]);
    }
}
