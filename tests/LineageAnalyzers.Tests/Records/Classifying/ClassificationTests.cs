using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records.Classifying;

namespace LineageAnalyzers.Tests.Records.Classifying;

public sealed class ClassificationTests
{
    private const string Library = """
        using System;
        using LineageAnalyzers.Annotations;
        using Microsoft.AspNetCore.Identity;
        using Microsoft.Extensions.Compliance.Classification;

        namespace Microsoft.AspNetCore.Identity
        {
            public class PersonalDataAttribute : Attribute;
            public class ProtectedPersonalDataAttribute : PersonalDataAttribute;
        }

        namespace Acme
        {
            public static class Taxonomy
            {
                public static string Name => typeof(Taxonomy).FullName!;
                public static DataClassification Secret => new(Name, nameof(Secret));
                public static DataClassification Public { get; } = new("Acme", "Public");
                public static readonly DataClassification Field = new DataClassification(Name, "Field");
                public static DataClassification Written { get { return new("Acme", "Written"); } }
            }

            public sealed class SecretAttribute : DataClassificationAttribute { public SecretAttribute() : base(Taxonomy.Secret) { } }
            public sealed class PublicAttribute() : DataClassificationAttribute(Taxonomy.Public);
            public sealed class FieldAttribute() : DataClassificationAttribute(Taxonomy.Field);
            public sealed class WrittenAttribute() : DataClassificationAttribute(Taxonomy.Written);
            public sealed class InlineAttribute() : DataClassificationAttribute(new DataClassification("Acme", "In" + "line"));
            public class LevelAttribute(string level) : DataClassificationAttribute(new DataClassification("Acme", level));
            public sealed class HighAttribute() : LevelAttribute("High");
            public sealed class ComputedAttribute() : DataClassificationAttribute(Maker.Make());
            public static class Maker { public static DataClassification Make() => new("Acme", DateTime.Now.ToString()); }
        }
        """;

    [Theory]
    [InlineData("""[Classified("PII")]""", "PII by attribute")]
    [InlineData("""[Classified("PII"), Classified("GDPR")]""", "GDPR,PII by attribute")]
    [InlineData("[PersonalData]", "PersonalData by attribute")]
    [InlineData("[ProtectedPersonalData]", "PersonalData by attribute")]
    [InlineData("[Acme.Secret]", "Acme.Taxonomy:Secret by attribute")]
    [InlineData("[Acme.Public]", "Acme:Public by attribute")]
    [InlineData("[Acme.Field]", "Acme.Taxonomy:Field by attribute")]
    [InlineData("[Acme.Written]", "Acme:Written by attribute")]
    [InlineData("[Acme.Inline]", "Acme:Inline by attribute")]
    [InlineData("""[Acme.Level("Low")]""", "Acme:Low by attribute")]
    [InlineData("[Acme.High]", "Acme:High by attribute")]
    [InlineData("[Acme.Computed]", "Computed by attribute")]
    [InlineData("[UnknownDataClassification]", "Unknown by attribute")]
    [InlineData("[NoDataClassification]", "")]
    [InlineData("[Obsolete]", "")]
    [InlineData("""[Classified("")]""", "")]
    [InlineData("""[Other.Classified("PII")]""", "")]
    public void Attribute_OnAProperty_ClassifiesIt(string attribute, string classes) =>
        Assert.Equal(classes, Code($$"""public class Order { {{attribute}} public string Email { get; set; } = ""; }""").Json("Order").Classes("Email"));

    [Theory]
    [InlineData("""public record Order([Classified("PII")] string Email);""", "PII by attribute")]
    [InlineData("""public record Order([property: Classified("PII")] string Email);""", "PII by attribute")]
    [InlineData("""public record struct Order([Classified("PII")] string Email);""", "PII by attribute")]
    [InlineData("""[Classified("PII")] public class Order { public string Email { get; set; } = ""; }""", "PII by inherited")]
    [InlineData("""[Classified("PII")] public class Order { [Classified("KEY")] public string Email { get; set; } = ""; }""", "KEY,PII by attribute")]
    [InlineData("""[Classified("PII")] public class Order { [NoDataClassification] public string Email { get; set; } = ""; }""", "")]
    [InlineData("""[Classified("PII")] public class Base; public class Order : Base { public string Email { get; set; } = ""; }""", "PII by inherited")]
    [InlineData("""public class Base { [Classified("PII")] public virtual string Email { get; set; } = ""; } public class Order : Base { public override string Email { get; set; } = ""; }""", "PII by inherited")]
    [InlineData("""public class Base { [Classified("PII")] public string Email { get; set; } = ""; } public class Order : Base;""", "PII by attribute")]
    [InlineData("""public interface IBase { [Classified("PII")] string Email { get; } } public class Order : IBase { public string Email { get; set; } = ""; }""", "PII by inherited")]
    [InlineData("""[PersonalData] public interface IBase; public class Order : IBase { public string Email { get; set; } = ""; }""", "PersonalData by inherited")]
    [InlineData("""public class Order { [Classified("PII")] public string Email = ""; }""", "PII by attribute")]
    public void Classification_IsFoundWhereItIsDeclared(string code, string classes) =>
        Assert.Equal(classes, Code(code).Newtonsoft("Order").Classes("Email"));

    [Theory]
    [InlineData("Sent", "PII by attribute")]
    [InlineData("Sent.Street", "PII by inherited")]
    [InlineData("Sent.Zip", "CODE,PII by attribute")]
    [InlineData("Sent.Open", "")]
    [InlineData("All", "PII by attribute")]
    [InlineData("All[].Street", "PII by inherited")]
    [InlineData("ByName{}.Street", "PII by inherited")]
    [InlineData("Home", "HOME by inherited")]
    [InlineData("Home.Number", "HOME by inherited")]
    [InlineData("Homes[]", "HOME by inherited")]
    [InlineData("Homes[].Number", "HOME by inherited")]
    [InlineData("Plain.Street", "")]
    public void WhatIsInside_InheritsFromWhatContainsIt(string path, string classes) => Assert.Equal(classes, Code("""
        public class Address { public string Street => ""; [Classified("CODE")] public string Zip => ""; [NoDataClassification] public string Open => ""; }
        [Classified("HOME")] public class Home { public int Number => 1; }
        public class Order
        {
            [Classified("PII")] public Address Sent => new();
            [Classified("PII")] public System.Collections.Generic.List<Address> All => new();
            [Classified("PII")] public System.Collections.Generic.Dictionary<string, Address> ByName => new();
            public Home Home => new();
            public Home[] Homes => [];
            public Address Plain => new();
        }
        """).Json("Order").Classes(path));

    [Fact]
    public void AttributeInMetadata_GivesItsName()
    {
        var library = Described.Code("""
            using Microsoft.Extensions.Compliance.Classification;
            public sealed class SecretAttribute() : DataClassificationAttribute(new DataClassification("Acme", "Secret"));
            """).Compilation;
        var user = Described.In(ReferencedCode.Using(ReferencedCode.Image(library), """public class Order { [Secret] public string Email => ""; }"""));
        Assert.Equal("Secret by attribute", user.Json("Order").Classes("Email"));
    }

    [Fact]
    public void ParameterOfAMethod_HasItsOwnClassification()
    {
        var described = Code("""public class Mail { public void Send([Classified("PII")] string address, string text) { } }""");
        var parameters = ((Microsoft.CodeAnalysis.IMethodSymbol)described.Type("Mail").GetMembers("Send")[0]).Parameters;
        Assert.Equal(["PII"], described.Describer.Classifications.OfMember(parameters[0]).Classes);
        Assert.Same(Classification.None, described.Describer.Classifications.OfMember(parameters[1]));
    }

    [Fact]
    public void Owners_AreThoseOfTheNearestType()
    {
        var described = Code("""
            [assembly: LineageOwner(Business = "company", Operational = "ops")]
            [LineageOwner(Business = "base", Producer = "base")] public class Base;
            [LineageOwner(Business = "orders", Schema = "")] public class Order : Base { public int Id => 1; }
            public class Free { public int Id => 1; }
            """);
        Assert.Equal(new Owners(Business: "orders", Producer: "base"), described.Json("Order").Owners);
        Assert.True(described.Json("Free").Owners.IsEmpty);
        Assert.Equal(new Owners(Business: "company", Operational: "ops"), DeclaredOwners.OfAssembly(described.Compilation.Assembly));
    }

    private static Described Code(string code) => Described.Code(
        Library,
        "namespace Other { public sealed class ClassifiedAttribute(string text) : System.Attribute { public string Text => text; } }",
        "using System;\nusing LineageAnalyzers.Annotations;\nusing Microsoft.AspNetCore.Identity;\nusing Microsoft.Extensions.Compliance.Classification;\n" + code);
}
