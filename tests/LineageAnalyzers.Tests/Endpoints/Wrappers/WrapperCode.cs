using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Endpoints.Wrappers;

/// <summary>The endpoints at calls of own methods in test code.</summary>
internal static class WrapperCode
{
    /// <summary>Records that tests send.</summary>
    public const string Records = """

        public class OrderPlaced { public string Id { get; set; } = ""; public decimal Total { get; set; } }
        public class OrderShipped { public string Id { get; set; } = ""; }

        """;

    /// <summary>The endpoints at calls of own methods, in the order of their places.</summary>
    public static IReadOnlyList<Endpoint> Calls(string code, params (string File, string Text)[] settings) =>
        [.. EndpointsIn.Code("using System.Text.Json;\n" + code + Records, settings).Where(endpoint => endpoint.Level == EndpointLevel.Wrapper).OrderBy(endpoint => endpoint.Location)];

    /// <summary>The topics that calls of own methods name, in the order of the calls.</summary>
    public static IReadOnlyList<string> Topics(string code, params (string File, string Text)[] settings) =>
        [.. Calls(code, settings).Select(endpoint => endpoint.Topic.ToString())];

    /// <summary>The only endpoint at a call of an own method.</summary>
    public static Endpoint Single(string code) => Assert.Single(Calls(code));
}
