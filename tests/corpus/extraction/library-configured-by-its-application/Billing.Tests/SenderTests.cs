using Acme.Messaging;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Tests;

public class SenderTests
{
    public static void Register(IServiceCollection services, IConfiguration configuration) =>
        services.Configure<MessagingOptions>(configuration.GetSection("Tests"));
}
