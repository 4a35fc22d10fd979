#!/usr/bin/env dotnet
#:package SpecGen.Generator@0.1.0
#:property SpecGenPages=../../spec/ontap/storage/volumes/*.adoc
#:property SpecGenNamespace=Ontap
#:property SpecGenClientName=OntapClient

// The volumes of a cluster, largest first: dotnet run volumes.cs -- https://cluster1/api FINGERPRINT
using Ontap;
using Ontap.Storage.Volumes;

using var ontap = new OntapClient(new ApiClientOptions(new Uri(args[0]))
{
    Credential = ApiCredential.Basic("admin", Environment.GetEnvironmentVariable("ONTAP_PASSWORD") ?? ""),
    ServerCertificate = ServerCertificate.Pinned(args[1]),
});

var volumes = ontap.Storage.Volumes.ListAsync(new()
{
    Fields = [Volume.Field.Name, Volume.Field.Svm.Name, Volume.Field.Size],
    OrderBy = [ApiOrder.Descending(Volume.Field.Size)],
});
await foreach (Volume volume in volumes)
    Console.WriteLine($"{volume.Svm?.Name}\t{volume.Name}\t{volume.Size}");
