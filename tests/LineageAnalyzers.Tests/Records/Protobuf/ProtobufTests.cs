using Google.Protobuf.Reflection;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records;
using LineageAnalyzers.Records.Protobuf;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Testing;
using LineageAnalyzers.Tests.Records.Protobuf;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Records.Protobuf;

/// <summary>On code that protoc made; what Google.Protobuf itself says of the same messages is the oracle.</summary>
public sealed class ProtobufTests
{
    private const string Space = "LineageAnalyzers.Tests.Records.Protobuf.";

    private static readonly string[] Sources =
    [
        .. new[] { "Meta", "Orders", "Legacy" }.Select(name =>
            File.ReadAllText(RepositoryFiles.PathOf($"tests/LineageAnalyzers.Tests/Records/Protobuf/{name}.g.cs"))),
    ];

    private static readonly Lazy<Described> Code = new(() => Described.Code(Sources));

    [Fact]
    public void Message_IsDescribedInTheNamesOfItsFile() => Assert.Equal(
        DescriptionText.InOrderOfPaths(
        [
            "by_number: map", "by_number{}: message", "by_number{}.quantity: int32", "by_number{}.sku: string",
            "card_number: string?", "channel: enum", "counts: repeated", "counts[]: sint64", "customer: message?",
            "customer.address: message?", "customer.address.street: string", "customer.customerId: string",
            "customer.email_address: string", "customer.phone_1: string?", "labels: map", "labels{}: string",
            "lines: repeated", "lines[]: message", "lines[].quantity: int32", "lines[].sku: string",
            "note: google.protobuf.StringValue?", "order_id: string", "parent: message?",
            "placed_at: google.protobuf.Timestamp?", "total: double", "transfer: bytes?",
        ]),
        Describe("OrderPlaced").Lines());

    [Fact]
    public void Presence_IsAsInProto2() => Assert.Equal(
        ["age: int32?", "codes: repeated", "codes[]: fixed32", "extra: group?", "extra.inner_text: string?", "name: string"],
        Describe("Old").Lines());

    [Theory]
    [InlineData("customer.email_address", "GDPR,PII by schema")]
    [InlineData("customer.phone_1", "PII by schema")]
    [InlineData("customer.customerId", "")]
    [InlineData("customer.address.street", "ADDRESS by inherited")]
    [InlineData("customer.address", "ADDRESS by inherited")]
    public void Tags_ClassifyFields(string path, string classes) => Assert.Equal(classes, Describe("OrderPlaced").Classes(path));

    [Fact]
    public void Schema_IsTheFileOfItsFirstMessage()
    {
        foreach (var descriptor in new[] { OrderPlaced.Descriptor, Old.Descriptor })
        {
            var described = Describe(descriptor.Name);
            Assert.Equal(descriptor.File.SerializedData.ToBase64(), described.Schema);
            Assert.Equal((SchemaOrigin?)SchemaOrigin.GeneratedCode, described.SchemaOrigin);
        }

    }

    [Fact]
    public void Schema_OfAnotherMessage_NamesIt()
    {
        foreach (var (type, name) in new[] { ("Line", "acme.orders.Line"), ("OrderPlaced+Types+Customer", "acme.orders.OrderPlaced.Customer") })
        {
            var described = Describe(type);
            Assert.Equal(OrderPlaced.Descriptor.File.SerializedData.ToBase64(), described.Schema);
            Assert.Equal(name, described.Message);
            Assert.Equal(name, Parse(described).Name);
        }

        Assert.Null(Describe("OrderPlaced").Message);
    }

    [Fact]
    public void Imports_ComeWithTheSchema_ButForThoseThatEverybodyHas()
    {
        var described = Describe("OrderPlaced");
        var import = Assert.Single(described.Imports);
        Assert.Equal(("meta.proto", Meta.Descriptor.File.SerializedData.ToBase64()), (import.Path, import.Schema));
        Assert.Equal("acme.orders.OrderPlaced", Parse(described).Name);
        Assert.Empty(Describe("Old").Imports);

        var library = ReferencedCode.Publishing(TestCompilation.Create(Sources));
        var user = Described.In(ReferencedCode.Using(ReferencedCode.Image(library)));
        Assert.Equal(described.Imports, user.As(WireForm.Protobuf, Space + nameof(OrderPlaced)).Imports);
    }

    private static ParsedSchema Parse(RecordDescription described) => SchemaFormats.Find("protobuf")!.Parse(
        new SchemaText("protobuf", described.Schema!, described.Imports.Select(import => new SchemaReference(import.Path, import.Schema)).ToEquatableArray()) { Type = described.Message });

    [Fact]
    public void Schema_IsReadByTheRules()
    {
        var schema = SchemaFormats.Find("protobuf")!.Parse(new SchemaText("protobuf", Describe("Old").Schema!));
        Assert.Equal("acme.legacy.Old", schema.Name);
        var written = SchemaFormats.Find("protobuf")!.Parse(
            new SchemaText("protobuf", File.ReadAllText(RepositoryFiles.PathOf("tests/LineageAnalyzers.Tests/Records/Protobuf/legacy.proto"))));
        Assert.Empty(schema.FindDifferences(written));
        Assert.Empty(written.FindDifferences(schema));
    }

    [Fact]
    public void Fields_AreThoseThatTheLibraryReads()
    {
        foreach (var message in new[] { OrderPlaced.Descriptor, OrderPlaced.Types.Customer.Descriptor, Line.Descriptor, Old.Descriptor, Meta.Descriptor })
        {
            var type = Code.Value.Type(message.ClrType.FullName!);
            foreach (var field in message.Fields.InDeclarationOrder())
            {
                var property = type.GetMembers(field.PropertyName).Single();
                Assert.Equal(field.Name, Code.Value.Describer.WireNameOf(property, WireForm.Protobuf, default));
                Assert.Equal(TypeOf(field), Code.Value.Describer.Describe(type, WireForm.Protobuf, default).Field(field.Name).Type);
                Assert.Equal(field.HasPresence && !field.IsRequired, Code.Value.Describer.Describe(type, WireForm.Protobuf, default).Field(field.Name).Optional);
            }
        }
    }

    [Fact]
    public void Field_HasThePlaceOfItsProperty()
    {
        var location = Describe("OrderPlaced").Field("customer.email_address").Location!;
        Assert.Equal("src/Code2.cs", location.File);
        Assert.Contains("string EmailAddress", Sources[1].Split('\n')[location.Line - 1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Parser")]
    [InlineData("CardNumberFieldNumber")]
    [InlineData("PaymentCase")]
    public void OtherMembers_AreNotOnTheWire(string member) =>
        Assert.Null(Code.Value.WireName(WireForm.Protobuf, Space + nameof(OrderPlaced), member));

    [Fact]
    public void MessageInMetadata_IsOpaque_BecauseItsPropertiesDoNotProveItsNames()
    {
        var user = Described.In(ReferencedCode.Using(ReferencedCode.Image(TestCompilation.Create(Sources))));
        Assert.Equal([": opaque"], user.As(WireForm.Protobuf, Space + nameof(OrderPlaced)).Lines());
        Assert.Null(user.WireName(WireForm.Protobuf, Space + nameof(OrderPlaced), "OrderId"));
    }

    [Fact]
    public void MessageInMetadata_IsDescribed_WhenItsAssemblyTellsTheFile()
    {
        var library = ReferencedCode.Publishing(TestCompilation.Create(Sources));
        var user = Described.In(ReferencedCode.Using(ReferencedCode.Image(library)));
        Assert.Equal(Describe("OrderPlaced").Lines(), user.As(WireForm.Protobuf, Space + nameof(OrderPlaced)).Lines());
        Assert.Equal("email_address", user.WireName(WireForm.Protobuf, Space + "OrderPlaced+Types+Customer", "EmailAddress"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not base 64")]
    [InlineData("////")]
    [InlineData("IgUKA0E=")]
    public void BrokenDescriptor_GivesNothing(string text)
    {
        var file = ProtobufDescriptorReader.Read(text);
        Assert.True(file is null || file.Messages.IsEmpty);
    }

    [Fact]
    public void TruncatedDescriptor_NeverThrows()
    {
        var bytes = OrdersReflection.Descriptor.SerializedData.ToByteArray();
        for (var length = 0; length <= bytes.Length; length++)
            _ = ProtobufDescriptorReader.Read(Convert.ToBase64String(bytes, 0, length));
        Assert.NotNull(ProtobufDescriptorReader.Read(Convert.ToBase64String(bytes)));
    }

    private static RecordDescription Describe(string message) => Code.Value.As(WireForm.Protobuf, Space + message);

    private static string TypeOf(FieldDescriptor field) => field switch
    {
        { IsMap: true } => "map",
        { IsRepeated: true } => "repeated",
        { FieldType: FieldType.Message } when field.MessageType.File.Package == "google.protobuf" => field.MessageType.FullName,
        _ => field.FieldType.ToString().ToLowerInvariant(),
    };
}
