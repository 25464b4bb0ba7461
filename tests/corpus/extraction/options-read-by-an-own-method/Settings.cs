using Microsoft.Extensions.Configuration;

namespace Acme;

internal sealed class TopicSettings
{
    public string Topic { get; set; } = "";
}

internal static class Settings
{
    public static TopicSettings OfOrders(IConfiguration configuration) => configuration.GetSection("Orders").Get<TopicSettings>()!;

    public static T Of<T>(IConfiguration configuration, string section) =>
        configuration.GetRequiredSection(section).Get<T>() ?? throw new InvalidOperationException(section);

    public static TopicSettings Either(IConfiguration configuration)
    {
        if (configuration["Orders:Topic"] is null)
            return new TopicSettings { Topic = "spare" };
        return configuration.GetSection("Orders").Get<TopicSettings>()!;
    }
}
