using LineageAnalyzers.CodeFixes.LIN2000;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LineageAnalyzers.Tests.Rules.LIN2000;

public sealed partial class LIN2002Tests
{
    private const string Kept = "[Obsolete(\"Kept for readers of the registered schema.\")]";

    [Theory]
    [InlineData("public required string [|Tenant|] { get; set; }", "public string Tenant { get; set; } = \"\";")]
    [InlineData("public required int [|Tenant|] { get; init; } // of the shop", "public int Tenant { get; init; } // of the shop")]
    [InlineData("public required Version [|Tenant|] { get; set; }", "public Version? Tenant { get; set; }")]
    [InlineData("/// <summary>The shop.</summary>\n    [System.Text.Json.Serialization.JsonRequired]\n    public string [|Tenant|] { get; set; } = \"none\";", "/// <summary>The shop.</summary>\n    public string Tenant { get; set; } = \"none\";")]
    public Task A_new_property_gets_a_default(string before, string after) => VerifyFix<DefaultValueFix>(WithAll(before), WithAll(after));

    [Fact]
    public Task All_new_properties_get_defaults_at_once() => VerifyFix<DefaultValueFix>(
        WithAll("public required string [|Tenant|] { get; set; }\n    public required string [|Region|] { get; set; }"),
        WithAll("public string Tenant { get; set; } = \"\";\n    public string Region { get; set; } = \"\";"),
        findings: 2);

    [Fact]
    public Task No_default_is_offered_where_a_new_property_breaks_in_any_case()
    {
        var code = Order("""
                public string Id { get; set; } = "";
                public required string [|Tenant|] { get; set; }
            """) + Sender;
        var test = new RuleTest<DefaultValueFix>(Id, code) { FixedTo = code };
        return Locked(test, LockText.Of("orders-value", CompatibilityMode.Backward, "json", """{ "type": "object", "properties": { "Id": { "type": "string" } } }""")).RunAsync();
    }

    [Fact]
    public Task A_renamed_property_keeps_its_name_in_the_JSON() => VerifyFix<OldWireNameFix>(
        Order("""
                public string Id { get; set; } = "";
                /// <summary>Where to write to.</summary>
                public string [|Mail|] { get; set; } = "";
                public int Count { get; set; }
            """) + Sender,
        Order("""
                public string Id { get; set; } = "";
                /// <summary>Where to write to.</summary>
                [System.Text.Json.Serialization.JsonPropertyName("Email")]
                public string Mail { get; set; } = "";
                public int Count { get; set; }
            """) + Sender);

    [Fact]
    public Task A_renamed_property_of_a_positional_record_keeps_its_name_in_the_JSON() => VerifyFix<OldWireNameFix>(
        "public sealed record Order(string Id, string [|Mail|], int Count);\n" + Sender,
        "public sealed record Order(string Id, [property: System.Text.Json.Serialization.JsonPropertyName(\"Email\")] string Mail, int Count);\n" + Sender);

    [Fact]
    public Task A_removed_property_comes_back_as_obsolete() => VerifyFix<ObsoleteMemberFix>(
        Order("""
                public string Id { get; set; } = "";
                public int Count { get; set; }
            """, "[|Order|]") + Sender,
        Order($$"""
                public string Id { get; set; } = "";
                public int Count { get; set; }
                {{Kept}} public string Email { get; set; } = "";
            """) + Sender);

    [Fact]
    public Task All_removed_properties_come_back_at_once() => VerifyFix<ObsoleteMemberFix>(
        Order("    public string Id { get; set; } = \"\";", "{|LIN2002:{|LIN2002:Order|}|}") + Sender,
        Order($$"""
                public string Id { get; set; } = "";
                {{Kept}} public long Count { get; set; }
                {{Kept}} public string Email { get; set; } = "";
            """) + Sender,
        findings: 2);

    [Fact]
    public Task A_record_without_a_body_gets_one() => VerifyFix<ObsoleteMemberFix>(
        "public sealed record [|Order|](string Id, string Email);\n" + Sender,
        $$"""
        public sealed record Order(string Id, string Email)
        {
            {{Kept}} public long Count { get; set; }
        }

        """ + Sender);

    private static string WithAll(string more) => Order($$"""
            public string Id { get; set; } = "";
            public string Email { get; set; } = "";
            public int Count { get; set; }
            {{more}}
        """) + Sender;

    private Task VerifyFix<TFix>(string before, string after, int findings = 1)
        where TFix : CodeFixProvider, new() =>
        Locked(
            new RuleTest<TFix>(Id, before) { FixedTo = after, NumberOfIncrementalIterations = findings, NumberOfFixAllIterations = 1 },
            Lock(CompatibilityMode.Backward)).RunAsync();

    private static RuleTest<TFix> Locked<TFix>(RuleTest<TFix> test, string text)
        where TFix : CodeFixProvider, new()
    {
        test.FixedState.AdditionalFiles.Add((LockText.Path, text));
        return test.WithLock(text);
    }
}
