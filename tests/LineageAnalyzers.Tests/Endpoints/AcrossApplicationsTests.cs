using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Endpoints;

public sealed class AcrossApplicationsTests
{
    private const string Code = """
        public class Sender(IProducer<string, string> producer, IConfiguration configuration)
        {
            public void Configured() => producer.Produce(configuration["Topic"], new Message<string, string>());
            public void Fixed() => producer.Produce("returns", new Message<string, string>());
        }
        """;

    [Fact]
    public void Endpoints_that_differ_in_number_are_joined_with_none()
    {
        var first = AnalysesIn.Code(Code, ("appsettings.json", """{ "Topic": "orders" }"""));
        var other = AnalysesIn.Code(Code, ("appsettings.json", """{ "Topic": "invoices" }"""));
        Assert.Equal(["orders", "returns"], first.Select(endpoint => endpoint.Topic.Name));

        var joined = AcrossApplications.Join([first, [.. other, other[0]]], Uses);

        Assert.Equal([null, "returns"], joined.Select(endpoint => endpoint.Topic.Name));
        Assert.Equal("it differs by the application that uses this project", joined[0].Topic.Reason);
        Assert.Equal("Topic", joined[0].Topic.Key);
        Assert.Equal(NameResolution.Configuration, joined[0].Topic.Resolution);
    }

    [Fact]
    public void An_endpoint_that_each_application_has_once_is_joined_though_others_differ_in_number()
    {
        var first = AnalysesIn.Code(Code, ("appsettings.json", """{ "Topic": "orders" }"""));
        var other = AnalysesIn.Code(Code, ("appsettings.json", """{ "Topic": "invoices" }"""));

        Assert.Equal(["invoices | orders", "returns"], AcrossApplications.Join([first, [.. other, other[1]]], Uses).Select(endpoint => endpoint.Topic.ToString()));
    }

    [Fact]
    public void As_many_endpoints_are_joined_one_by_one()
    {
        var first = AnalysesIn.Code(Code, ("appsettings.json", """{ "Topic": "orders" }"""));
        var other = AnalysesIn.Code(Code, ("appsettings.json", """{ "Topic": "invoices" }"""));

        Assert.Equal(["invoices | orders", "returns"], AcrossApplications.Join([first, other], Uses).Select(endpoint => endpoint.Topic.ToString()));
    }

    private static bool Uses(int application, EndpointAnalysis endpoint, string key) => true;
}
