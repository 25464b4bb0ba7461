using DotNetCore.CAP;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Shop.Messaging;

public static class Registration
{
    public static IServiceCollection AddMessaging(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCap(options =>
        {
            Configure(options);
            options.UseKafka(configuration.GetConnectionString("Kafka")!);
        });
        return services;
    }

    private static void Configure(CapOptions options)
    {
        options.DefaultGroupName = "shop";
        options.Version = "v3";
    }
}
