using Microsoft.Extensions.DependencyInjection;

namespace Acme.Stock;

public static class Setup
{
    public static IServiceCollection AddListener<TEvent>(this IServiceCollection services, string topic)
    {
        services.AddHostedService(provider => ActivatorUtilities.CreateInstance<Listener<TEvent>>(provider, topic));
        return services;
    }

    public static void Register(IServiceCollection services) => services
        .AddListener<Booked>("stock-booked")
        .AddListener<Released>("stock-released");
}
