using System.Text.Json.Nodes;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Contracts.Registry.Locking;
using LineageAnalyzers.Contracts.Tests.Registry;
using LineageAnalyzers.Contracts.Tests.Registry.Server;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas.Locking;
using WireFormat = LineageAnalyzers.Model.Manifests.WireFormat;

namespace LineageAnalyzers.Contracts.Tests.Check;

/// <summary>Schemas in code that refer to others, which the registry has: in a folder, in a lock, and at a server that judges for itself.</summary>
public sealed class CandidateReferencesTests
{
    private const string Customer = "acme.Customer";

    /// <summary>Format, name of the reference, what it refers to, the schema, the schema with a change that breaks, its kind.</summary>
    public static TheoryData<WireFormat, string, string, string, string, string> Formats => new()
    {
        {
            WireFormat.Avro, Customer,
            """{"type": "record", "name": "Customer", "namespace": "acme", "fields": [{"name": "email", "type": "string"}]}""",
            """{"type": "record", "name": "Order", "namespace": "acme", "fields": [{"name": "customer", "type": "Customer"}]}""",
            """{"type": "record", "name": "Order", "namespace": "acme", "fields": [{"name": "customer", "type": "Customer"}, {"name": "vat", "type": "string"}]}""",
            "READER_FIELD_MISSING_DEFAULT_VALUE"
        },
        {
            WireFormat.Protobuf, "acme/customer.proto",
            "syntax = \"proto3\"; package acme; message Customer { string email = 1; }",
            "syntax = \"proto3\"; package acme; import \"acme/customer.proto\"; message Order { Customer customer = 1; }",
            "syntax = \"proto3\"; package acme; import \"acme/customer.proto\"; message Order { string customer = 1; }",
            "FIELD_KIND_CHANGED"
        },
        {
            WireFormat.Json, "customer.json",
            """{"type": "object", "properties": {"email": {"type": "string"}}}""",
            """{"type": "object", "properties": {"customer": {"$ref": "customer.json"}}}""",
            """{"type": "object", "properties": {"customer": {"$ref": "customer.json"}}, "required": ["customer"]}""",
            "REQUIRED_ATTRIBUTE_ADDED"
        },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task SchemaThatRefers_IsComparedWithWhatItRefersTo(WireFormat format, string name, string customer, string order, string breaking, string kind)
    {
        await using var server = await ServeAsync(format, name, customer, order);
        using var folder = SchemaRegistries.Open(server.Folder.Path);
        server.Folder.With(ContractsLock.FileName, ContractsLockWriter.Write(await ContractsPull.RunAsync(folder, ["orders-value"])));
        using var locked = SchemaRegistries.Open(server.Folder.PathOf(ContractsLock.FileName));
        File.Delete(server.Folder.PathOf(ContractsLock.FileName));
        using var client = SchemaRegistries.Open(server.Url);

        foreach (var registry in new[] { folder, locked, client })
        {
            var fine = await ContractCheck.RunAsync([Project(format, order)], registry);
            Assert.Empty(fine.Findings);
            Assert.Equal(1, fine.Checked);
            var finding = Assert.Single((await ContractCheck.RunAsync([Project(format, breaking)], registry)).Findings);
            Assert.Equal("LIN2002", finding.Rule);
            Assert.Contains($"[{kind} at ", finding.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task ServerIsAskedWithTheReferences(WireFormat format, string name, string customer, string order, string breaking, string kind)
    {
        Assert.NotEqual(order, breaking);
        Assert.NotEmpty(kind);
        await using var content = await ServeAsync(format, name, customer, order);
        using var recorder = new FakeServer(request => content.Forward(request));
        using var registry = SchemaRegistries.Open(recorder.Url);

        await ContractCheck.RunAsync([Project(format, breaking)], registry);

        var sent = JsonNode.Parse(Assert.Single(recorder.Requests, request => request.Path.StartsWith("/compatibility/", StringComparison.Ordinal)).Body)!;
        Assert.Equal($$"""[{"name":"{{name}}","subject":"customers","version":1}]""", sent["references"]!.ToJsonString());
        Assert.All(
            recorder.Requests.Where(request => request.Method == "POST" && request.Path.StartsWith("/subjects/orders-value", StringComparison.Ordinal)),
            request => Assert.Equal(sent.ToJsonString(), JsonNode.Parse(request.Body)!.ToJsonString()));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task NewReference_IsTheLatestVersionOfTheSubjectOfItsName(WireFormat format, string name, string customer, string order, string breaking, string kind)
    {
        Assert.NotEmpty(breaking + kind);
        var extension = format switch { WireFormat.Avro => "avsc", WireFormat.Protobuf => "proto", _ => "json" };
        using var folder = new RegistryFolder().With($"{Uri.EscapeDataString(name)}/1.{extension}", customer).With("orders-value/1.avsc", "\"int\"").With("orders-value/subject.json", """{"compatibility": "NONE"}""");
        using var registry = SchemaRegistries.Open(folder.Path);

        var report = await ContractCheck.RunAsync([Project(format, order)], registry);

        Assert.Empty(report.Findings);
        Assert.Equal(1, report.Checked);
        Assert.Equal([new RegisteredReference(name, name, 1)], await ContractsPull.NamedByAsync(registry, [Project(format, order)]));
        var pulled = await ContractsPull.RunAsync(registry, ["orders-value"], new PullOptions { Named = await ContractsPull.NamedByAsync(registry, [Project(format, order)]) });
        Assert.Contains(name, pulled.Subjects.Select(subject => subject.Name));
    }

    [Theory]
    [InlineData(FieldDescriptorProto.Types.Type.Message, "")]
    [InlineData(FieldDescriptorProto.Types.Type.String, "LIN2002")]
    public async Task ClassThatProtocMade_IsComparedThoughItsFileImportsAnother(FieldDescriptorProto.Types.Type type, string expected)
    {
        var customer = new FieldDescriptorProto { Name = "customer", Number = 1, Label = FieldDescriptorProto.Types.Label.Optional, Type = type };
        if (type == FieldDescriptorProto.Types.Type.Message)
            customer.TypeName = ".acme.Customer";
        var file = new FileDescriptorProto
        {
            Name = "order.proto", Package = "acme", Syntax = "proto3", Dependency = { "acme/customer.proto" }, MessageType = { new DescriptorProto { Name = "Order", Field = { customer } } },
        };
        await using var server = await ServeAsync(
            WireFormat.Protobuf, "acme/customer.proto", "syntax = \"proto3\"; package acme; message Customer { string email = 1; }",
            "syntax = \"proto3\"; package acme; import \"acme/customer.proto\"; message Order { Customer customer = 1; }");
        using var registry = SchemaRegistries.Open(server.Url);

        var report = await ContractCheck.RunAsync([Project(WireFormat.Protobuf, file.ToByteString().ToBase64())], registry);

        Assert.Equal(expected, string.Concat(report.Findings.Select(finding => finding.Rule)));
        Assert.Equal(1, report.Checked);
    }

    [Theory]
    [InlineData("string email = 1;", """[{"name":"acme/customer.proto","subject":"customers","version":1}]""")]
    [InlineData("string email = 1; string name = 2;", null)]
    public async Task ImportThatTheCodeBringsAlong_IsSentAsTheVersionThatItIs(string fields, string? expected)
    {
        const string Order = "syntax = \"proto3\"; package acme; import \"acme/customer.proto\"; message Order { Customer customer = 1; }";
        await using var content = await ServeAsync(WireFormat.Protobuf, "acme/customer.proto", "syntax = \"proto3\"; package acme; message Customer { string email = 1; }", Order);
        using var recorder = new FakeServer(content.Forward);
        using var registry = SchemaRegistries.Open(recorder.Url);
        var record = Sample.Record(Order.Replace("customer = 1;", "customer = 1; string note = 2;", StringComparison.Ordinal)) with
        {
            Format = WireFormat.Protobuf,
            Imports = new[] { new SchemaImport("acme/customer.proto", $"syntax = \"proto3\"; package acme; message Customer {{ {fields} }}") }.ToEquatableArray(),
        };

        var report = await ContractCheck.RunAsync([Sample.Project("Shop", [Sample.Produce("orders", WireFormat.Protobuf)], [record])], registry);

        Assert.Empty(report.Findings);
        var sent = recorder.Requests.Where(request => request.Path.StartsWith("/compatibility/", StringComparison.Ordinal)).Select(request => JsonNode.Parse(request.Body)!["references"]?.ToJsonString());
        Assert.Equal(expected is null ? [] : [expected], sent);
    }

    [Fact]
    public async Task ReferenceThatTheRegistryDoesNotHave_IsNotCompared()
    {
        using var folder = new RegistryFolder().With("orders-value/1.avsc", "\"int\"");
        using var registry = SchemaRegistries.Open(folder.Path);

        var finding = Assert.Single((await ContractCheck.RunAsync(
            [Project(WireFormat.Avro, """{"type": "record", "name": "Order", "namespace": "acme", "fields": [{"name": "customer", "type": "Customer"}]}""")], registry)).Findings);

        Assert.Equal("LIN2006", finding.Rule);
        Assert.EndsWith(
            "not checked, because the schema of Acme.Order in the code refers to 'acme.Customer', to which no version of its subject refers, and the registry has no subject of that name.",
            finding.Message, StringComparison.Ordinal);
    }

    private static async Task<RunningRegistry> ServeAsync(WireFormat format, string name, string customer, string order)
    {
        var server = await RunningRegistry.StartAsync();
        await server.RegisterAsync("customers", customer, OfFormat);
        await server.RegisterAsync("orders-value", order, body =>
        {
            OfFormat(body);
            body["references"] = new JsonArray(new JsonObject { ["name"] = name, ["subject"] = "customers", ["version"] = 1 });
        });
        return server;

        void OfFormat(JsonObject body) => body["schemaType"] = WireText<WireFormat>.Of(format).ToUpperInvariant();
    }

    private static Manifest Project(WireFormat format, string schema) => Sample.Project(
        "Shop", [Sample.Produce("orders", format)], [Sample.Record(schema) with { Format = format }]);
}
